import "@mantine/core/styles.css";
import "./dashboard.css";
import { createRoot } from "react-dom/client";
import { Dashboard, fetchFirstScreen } from "./dashboard.tsx";

fetchFirstScreen(window.location.pathname);

const root = document.getElementById("root");
if (root) createRoot(root).render(<Dashboard />);

import { useParams } from "wouter";

/** The id at the end of a screen's address, whether or not its colon came escaped. */
export function useId(): string {
  const { id = "" } = useParams();
  try {
    return decodeURIComponent(id);
  } catch {
    // A lone % stands for nothing; no id has one.
    return id;
  }
}

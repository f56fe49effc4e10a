import { useEffect, useState } from "react";

/** Whether something has lasted for so many milliseconds. */
export function useAfter(milliseconds: number, isLasting: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    setOver(false);
    if (!isLasting) return;
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, isLasting]);
  return isLasting && isOver;
}

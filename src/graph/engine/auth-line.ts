import { createHash } from "node:crypto";

const rounds = 1024;

/**
 * A user and password as Neo4j keeps them before its first start (`data/dbms/auth.ini`):
 * `user:SHA-256,HASH,SALT,ROUNDS:`, where the hash is SHA-256 of salt and password, hashed again
 * until it was done `rounds` times.
 */
export function authLine(user: string, password: string, salt: Uint8Array): string {
  let hash = createHash("sha256").update(salt).update(password).digest();
  for (let round = 1; round < rounds; round += 1) {
    hash = createHash("sha256").update(hash).digest();
  }
  const saltDigits = Buffer.from(salt).toString("hex");
  return `${user}:SHA-256,${hash.toString("hex")},${saltDigits},${rounds}:\n`;
}

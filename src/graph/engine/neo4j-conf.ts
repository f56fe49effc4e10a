import type { EngineSettings } from "./settings.ts";

/** The text of neo4j.conf: Bolt on this machine alone, small files, no telemetry, no way out. */
export function neo4jConf(settings: EngineSettings, port: number): string {
  const lines: Readonly<Record<string, string>> = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "server.memory.pagecache.size": settings.pageCache,
    "dbms.usage_report.enabled": "false",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    // Else LOAD CSV reaches the servers of this machine.
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "8m",
    "db.tx_log.rotation.retention_policy": "16M size",
    "db.transaction.timeout": `${settings.transactionSeconds}s`,
    "db.lock.acquisition.timeout": "3s",
    "db.memory.transaction.max": "256m",
    // With these three, SIGTERM ends it in 1.5 s instead of 12.
    "db.shutdown_transaction_end_timeout": "3s",
    "internal.server.bolt.connection_shutdown_wait_time": "500ms",
    "internal.server.bolt.thread_pool_shutdown_wait_time": "500ms",
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}

import pg from "pg";

/**
 * A connection for work on the whole database, which takes as long as it takes. Values are written
 * and read the same on every server, whatever its settings say of dates and numbers.
 */
export async function connectForHours(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "askwell-keeping",
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // A lost connection also fails the statement that waits; without a listener it would end the process.
  client.on("error", () => {});
  await client.connect();
  await client.query(`SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;
    SET client_encoding = 'UTF8'; SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD';
    SET IntervalStyle = 'postgres'; SET extra_float_digits = 1; SET bytea_output = 'hex'`);
  return client;
}

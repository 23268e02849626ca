import { startPostgres } from '../../server/postgres.ts';
import { type Engine, connectPostgres } from './engines.ts';

/**
 * Three PostgreSQL servers. The first has a second database that coordinates: its tables are split by a hash of the unit
 * into partitions, each a foreign table on one of the three (postgres_fdw).
 */
export async function openShards(): Promise<Engine> {
  const servers = await Promise.all([startPostgres(), startPostgres(), startPostgres()]);
  const stop = () => Promise.all(servers.map((server) => server.stop()));
  const addresses = await Promise.all(servers.map((server) => server.create()));
  const shards = await Promise.all(addresses.map((address) => connectPostgres(address)));
  const coordinator = await connectPostgres((await servers[0]?.create()) ?? '');
  await coordinator.run('CREATE EXTENSION postgres_fdw');
  for (const [place, address] of addresses.entries()) {
    const { hostname, port, pathname } = new URL(address);
    const options = `host '${hostname}', port '${port}', dbname '${pathname.slice(1)}', batch_size '1000'`;
    await coordinator.run(`CREATE SERVER shard_${place} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (${options});
      CREATE USER MAPPING FOR CURRENT_USER SERVER shard_${place} OPTIONS (user 'kinerja')`);
  }
  await coordinator.run('SET enable_partitionwise_aggregate = on');
  return {
    ...coordinator,
    async create(table, columns) {
      await coordinator.run(`CREATE TABLE ${table} (${columns}) PARTITION BY HASH (unit)`);
      for (const [place, shard] of shards.entries()) {
        await shard.run(`CREATE TABLE ${table} (${columns})`);
        await coordinator.run(`CREATE FOREIGN TABLE ${table}_${place} PARTITION OF ${table}
          FOR VALUES WITH (MODULUS ${shards.length}, REMAINDER ${place}) SERVER shard_${place}
          OPTIONS (table_name '${table}')`);
      }
    },
    async close() {
      for (const each of [coordinator, ...shards]) await each.close();
      await stop();
    },
  };
}

// node duckdb.mjs FOLDER_OF_PACKAGES IN OUT: the job in DuckDB with exact decimals on two threads.
import { createRequire } from 'module';
import fs from 'fs';
import path from 'path';
import url from 'url';

const [packages, input, output] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(path.join(packages, 'package.json'))('@duckdb/node-api');
const file = path.join(path.dirname(url.fileURLToPath(import.meta.url)), 'duckdb.sql');
const sql = fs.readFileSync(file, 'utf8').replaceAll('{IN}', input).replaceAll('{OUT}', output)
  .replaceAll('{BIGMONEY}', 'DECIMAL(18,4)').replaceAll('{MONEY}', 'DECIMAL(12,2)');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (const statement of sql.split(/;\s*\n/).map(text => text.trim()).filter(Boolean)) await connection.run(statement);
connection.closeSync?.();

import { mkdtempSync, chmodSync, readFileSync, appendFileSync, readdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { asSystem, startService, databaseProcess } from '../faults/started-service.js';
import { ServiceOnItsOwn } from './service-on-its-own.mjs';
import { eightAnswers, surveyWorld } from './survey-world.mjs';
import pg from 'pg';
const folder = mkdtempSync(join(tmpdir(), 'gnlc-load-')); chmodSync(folder, 0o755);
let { child, url } = await startService(folder);
const exit = once(child, 'exit'); child.kill('SIGTERM'); await exit;
const find = (d) => readdirSync(d, {recursive:true}).find(f=>f.endsWith('postgresql.auto.conf'));
console.log(find(folder));
appendFileSync(join(folder, find(folder)), "\nshared_preload_libraries='pg_stat_statements'\npg_stat_statements.track=all\npg_stat_statements.track_planning=on\n");
({ child, url } = await startService(folder));
const service = new ServiceOnItsOwn(child, folder, url);
const statement = { name: 'Ana Example', title: 'Head of education', date: '2019-04-09' };
try {
  const { people } = await surveyWorld(service, 12);
  const full = async ({ city, client }, round, from, phase=()=>{}) => {
    const path = `/rounds/${round}/responses/${city}`;
    await phase('round'); await client.ask('GET', `/rounds/${round}`);
    await phase('response'); await client.ask('GET', path);
    await phase('saves'); for (const [q, value] of eightAnswers(from)) await client.ask('PUT', `${path}/answers/${q}`, { value, revision: 0 });
    await phase('submit'); await client.ask('POST', `${path}/submit`, { statement });
    await phase(null);
  };
  for (let r = 0; r < 5; r++) for (let i = 0; i < people.length; i++) await full(people[i], `load-${r}`, i);
  const pw = JSON.parse(readFileSync(join(folder,'postgres/passwords.json'),'utf8'));
  const u = readFileSync(join(folder, 'postgres/url'), 'utf8').trim(); console.log(u);
  const su = new pg.Client({ connectionString: u.replace(/\/\/[^@]*@/, `//postgres:${pw.superuser}@`) });
  su.on('error',()=>{}); await su.connect();
  console.log((await su.query('select current_user, (select rolsuper from pg_roles where rolname=current_user)')).rows);
  const cpu = {}; let last, name = null;
  const t0 = performance.now(); const c0 = service.processorTime();
  let n = 0;
  await su.query('create extension if not exists pg_stat_statements'); await su.query('select pg_stat_statements_reset()');
  const { execSync } = await import('node:child_process');
  globalThis.reset = true;
  for (let r = 5; r < 9; r++) for (let i = 0; i < people.length; i++) { await full(people[i], `load-${r}`, i); n++; }
  console.log('serial', (performance.now() - t0) / n, 'ms wall', (service.processorTime() - c0) / n, 'cpu', n);
  const rows=(await su.query(`select calls, (total_exec_time+total_plan_time)*1000/greatest(calls,1) us, total_plan_time*1000/greatest(calls,1) plan_us, toplevel, left(regexp_replace(query,'\\s+',' ','g'),140) q from pg_stat_statements order by total_exec_time+total_plan_time desc limit 70`)).rows;
  let sum=0; for (const r of rows) { if(r.toplevel) sum+=r.us*r.calls/n; console.log((r.us*r.calls/n/1000).toFixed(3).padStart(8),'ms/answer',(r.calls/n).toFixed(2).padStart(6),r.us.toFixed(0).padStart(6),'us',r.plan_us.toFixed(0).padStart(4),r.toplevel?'T':' ',r.q) }
  console.log('top level sum ms', sum/1000);
} catch (e) { console.log(e.message) } finally { await service.stop(); }
process.exit(0);

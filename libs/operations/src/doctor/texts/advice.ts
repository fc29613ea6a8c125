/** What is wrong, and what to do; `{places}` are filled from the finding. */
export interface Advice {
  readonly says: string;
  readonly todo: string;
}

/** For the operator, in English: every code that a check gives. */
export const advice: Readonly<Record<string, Advice>> = {
  'configuration-wrong': {
    says: 'The configuration cannot be used: {mistakes}',
    todo: 'Correct these variables in the environment file (docs/operations.md, Configuration), then start again.',
  },
  'data-folder-file': {
    says: '{folder} is a file, where the data folder should be.',
    todo: 'Set DATA_DIR to a folder.',
  },
  'data-folder-closed': {
    says: 'The service’s user may not write into {folder}.',
    todo: 'Run this as the user of the service, or: chown -R gnlc: {folder}',
  },
  'disk-full': {
    says: '{free} MB are left on the disk of {folder}: the database will stop.',
    todo: 'Make room now: remove old backups that lie elsewhere too, old logs (journalctl --vacuum-size=200M), databases kept by a restore; or enlarge the disk.',
  },
  'disk-low': {
    says: '{free} MB are left on the disk of {folder}.',
    todo: 'Make room or enlarge the disk before it is urgent; lower BACKUP_KEEP where backups lie elsewhere too.',
  },
  'secret-closed': {
    says: 'The service’s user cannot read its own secrets: {files}',
    todo: 'Run this as the user of the service; if it says so then too: chown gnlc: and chmod 600 each of them.',
  },
  'secret-open': {
    says: 'Others on this machine can read secrets: {files}',
    todo: 'chmod 600 each of them; if strangers have accounts here, change what was in them.',
  },
  'secret-unset': {
    says: 'There is no secret key yet, and with a given database every process would make one of its own.',
    todo: 'Set SECRET_KEY (or SECRET_KEY_FILE) to the same for every process: openssl rand -base64 32',
  },
  'port-taken': {
    says: 'Another program has port {port}.',
    todo: 'Find it with: ss -ltnp | grep :{port}   Stop it, or set PORT to another one and tell the reverse proxy.',
  },
  'clock-apart': {
    says: 'This machine’s clock and the database’s are {seconds} s apart: deadlines come at two times.',
    todo: 'Turn time synchronisation on, on both machines: timedatectl set-ntp true',
  },
  'clock-back': {
    says: 'The record has entries {minutes} minutes ahead of the clock: the clock was set back.',
    todo: 'Set the clock right (timedatectl set-ntp true) before anybody votes: a ledger does not take times that run backwards.',
  },
  'clock-unkept': {
    says: 'Nothing keeps this machine’s clock right.',
    todo: 'timedatectl set-ntp true',
  },
  'database-unreachable': {
    says: 'The database does not answer: {reason}',
    todo: 'Embedded: start the service, and read DATA_DIR/postgres/server.log if it does not. Given: check DATABASE_URL, then with psql from this machine, and whether the server runs (systemctl status postgresql).',
  },
  'database-first': {
    says: 'Not looked at: the database does not answer.',
    todo: 'See to the database first.',
  },
  'database-encoding': {
    says: 'The database is encoded in {encoding}: names of cities would be lost.',
    todo: 'Make a new one: CREATE DATABASE gnlc OWNER gnlc_owner TEMPLATE template0 ENCODING UTF8',
  },
  'database-crowded': {
    says: '{connections} of {most} connections of the database are taken.',
    todo: 'Look who has them (SELECT application_name, count(*) FROM pg_stat_activity GROUP BY 1); raise max_connections or start fewer workers.',
  },
  'role-unbound': {
    says: 'The role {role} of DATABASE_URL {why}: a city could see what belongs to another.',
    todo: 'Serve as gnlc_app (docs/operations.md, A database of your own) and give the owner in DATABASE_OWNER_URL.',
  },
  'tables-open': {
    says: 'Row-level security is off on: {tables}',
    todo: 'As gnlc_owner: ALTER TABLE … ENABLE ROW LEVEL SECURITY for each; then ask who turned it off.',
  },
  'tables-closed': {
    says: 'The serving role may not read: {tables}',
    todo: 'The tables were restored without their grants. Restore with gnlc restore instead of by hand.',
  },
  'record-changeable': {
    says: 'The role {role} may change the record: {tables}',
    todo: 'As gnlc_owner: REVOKE UPDATE, DELETE, TRUNCATE ON these tables FROM the role; then ask who granted it.',
  },
  'schema-none': {
    says: 'The database is empty.',
    todo: 'Give DATABASE_OWNER_URL and run gnlc migrate, or start the service; or restore a backup into it.',
  },
  'schema-first': {
    says: 'Not looked at: the schema is of another version.',
    todo: 'Migrate first: gnlc migrate',
  },
  'schema-older': {
    says: 'The database lacks {count} migrations of this version.',
    todo: 'gnlc backup, then gnlc migrate (with DATABASE_OWNER_URL where the database is given).',
  },
  'schema-newer': {
    says: 'A later version has migrated this database: {names}',
    todo: 'Install that version again; or restore the backup from before the upgrade for this one.',
  },
  'settings-unsafe': {
    says: 'The server does not wait for the disk ({names}): after a power cut an acknowledged ballot may be gone.',
    todo: 'Set them to on in postgresql.conf and reload.',
  },
  'queue-silent': {
    says: 'The queue does not answer.',
    todo: 'With REDIS_URL: check that Redis runs and the address is right (redis-cli -u … ping). Without: see to the database.',
  },
  'queue-late': {
    says: '{count} jobs are not over, the oldest for {minutes} minutes.',
    todo: 'Start a worker or restart the one there is; if it works and does not keep up, start another (docs/operations.md, Workers).',
  },
  'jobs-failed': {
    says: '{count} jobs of the last day failed for good: {names}',
    todo: 'An administrator reads why on the page /installation, puts the reason right and presses Try again there, or Let it be.',
  },
  'work-undone': {
    says: 'Nobody takes up what is to be done: {count} entries wait, for {minutes} minutes.',
    todo: 'Start the service, or a worker where WORKERS_IN_PROCESS is false.',
  },
  'log-unsealed': {
    says: '{count} entries of the log have had no seal for {minutes} minutes.',
    todo: 'Start the service: every process of it seals. If it runs, look for errors of AuditSealer in its log.',
  },
  'mail-unset': {
    says: 'There is no mail server: nobody can sign in by mail.',
    todo: 'Set SMTP_URL (or SMTP_URL_FILE), for example smtp://user:password@mail.example:587',
  },
  'mail-kept': {
    says: 'There is no mail server: mails are kept and can be read on the page Mails. Right for a trial only.',
    todo: 'Set SMTP_URL before real people are invited.',
  },
  'mail-refused': {
    says: 'The mail server {host} does not let us in: {reason}',
    todo: 'Check user and password in SMTP_URL; special characters must be percent-encoded.',
  },
  'mail-unreachable': {
    says: 'The mail server {host} cannot be reached: {reason}',
    todo: 'Check host and port in SMTP_URL and the firewall (outgoing 587 or 465). Mails wait and are sent when it is back.',
  },
  'sender-example': {
    says: 'Mails would come from {domain}, which is an example.',
    todo: 'Set MAIL_FROM to an address of your own domain.',
  },
  'dns-silent': {
    says: 'No name server answers, so the records of {domain} could not be looked at.',
    todo: 'Check /etc/resolv.conf; or look at them from elsewhere: dig TXT {domain}',
  },
  'spf-twice': {
    says: '{domain} has two SPF records, which count as none.',
    todo: 'Merge them into one TXT record.',
  },
  'sender-unknown': {
    says: '{domain} publishes no {lacking}: mails to cities will be taken for spam.',
    todo: 'Ask whoever keeps the domain for an SPF record that names the mail server and a DKIM key with which it signs.',
  },
  'sender-weak': {
    says: '{domain} publishes no {lacking}: some mails may be taken for spam.',
    todo: 'Ask whoever keeps the domain for it.',
  },
  'mails-late': {
    says: '{count} mails have not left, the oldest for {minutes} minutes.',
    todo: 'See to the mail server; what it refused stands in the log of the workers. They are sent when it takes them.',
  },
  'backup-none': {
    says: 'There is no backup that this service knows of.',
    todo: 'Run gnlc backup; with BACKUP_NIGHTLY=true it is made every night. Where whoever keeps the server backs it up, try a restore once.',
  },
  'backup-old': {
    says: 'The last good backup is {hours} hours old, or there was none for as long.',
    todo: 'Run gnlc backup now and read what it says.',
  },
  'backup-failed': {
    says: 'There has been no good backup for {hours} hours. The last one failed: {reason}',
    todo: 'Correct that, then run gnlc backup.',
  },
  'backup-here': {
    says: 'Backups lie on this machine only: with it, all are lost.',
    todo: 'Set BACKUP_COPY_DIR to a folder on another machine, or BACKUP_COMMAND to a command that takes them there.',
  },
  'log-broken': {
    says: 'The log of who did what was changed afterwards: {first} ({count} in all)',
    todo: 'Touch nothing. Keep a copy of the machine, take the newest backup that gnlc restore --check accepts, and compare.',
  },
  'ledger-broken': {
    says: 'A session’s ledger was changed afterwards: {first} ({count} in all)',
    todo: 'Touch nothing, tell the chair. Keep a copy of the machine and compare with the published bundle and the newest good backup.',
  },
  'record-broken': {
    says: 'Something in the record is not what was hashed: {first} ({count} in all)',
    todo: 'Touch nothing. Compare with the newest backup that gnlc restore --check accepts.',
  },
  'address-plain': {
    says: 'PUBLIC_URL is {address}: links in mails would go over plain http.',
    todo: 'Put the reverse proxy with TLS before the service (docs/operations.md) and set PUBLIC_URL to https://…',
  },
  'address-unreachable': {
    says: 'The public address {address} cannot be reached from here: {reason}',
    todo: 'Check DNS, the reverse proxy (systemctl status caddy) and its certificate.',
  },
  'certificate-ends': {
    says: 'The certificate of the public address ends in {days} days.',
    todo: 'The reverse proxy should have renewed it: read its log (journalctl -u caddy).',
  },
  'memory-gone': {
    says: '{free} MB of memory are left: the system may end the service.',
    todo: 'Stop what else runs here, lower COMPUTE_THREADS, or give the machine more.',
  },
  'memory-low': {
    says: '{free} of {all} MB of memory are left.',
    todo: 'Enough for a quiet day; give the machine more before a session or a deadline.',
  },
  'check-slow': { says: 'No result after {seconds} s.', todo: 'Try again when the machine is less busy.' },
  'check-failed': {
    says: 'Could not be looked at: {reason}',
    todo: 'Run gnlc doctor as the user of the service.',
  },
};

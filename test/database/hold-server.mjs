// Opens the embedded server on a folder, says what it got, and stops when its stdin ends.
import { embeddedServer } from '#store';

const server = await embeddedServer(process.argv[2], () => undefined);
process.stdout.write(`${JSON.stringify(server)}\n`);
process.stdin.resume().on('end', () => void server.stop());

import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { mailer } from './mailer.ts';
import type { Mailer } from './mailer.ts';

describe('mailer', () => {
  let server: SMTPServer;
  let mails: Mailer;
  let connections: Socket[];
  let taken: string[];

  beforeEach(async () => {
    [connections, taken] = [[], []];
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, { envelope }, done) {
        stream.resume().on('end', () => {
          taken.push(...envelope.rcptTo.map(({ address }) => address));
          done();
        });
      },
    });
    server.listen(0, '127.0.0.1');
    server.server.on('connection', (socket: Socket) => connections.push(socket));
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    mails = mailer(`smtp://127.0.0.1:${port}`, 'no-reply@priorities.example');
  });

  afterEach(async () => {
    mails.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  const send = (to: string): Promise<void> => mails.send({ to, subject: 'Subject', text: 'Text' });

  it('sends one mail after the other through the same connection', async () => {
    for (const to of ['one@cork.example', 'two@cork.example', 'three@cork.example']) await send(to);
    expect(taken).toEqual(['one@cork.example', 'two@cork.example', 'three@cork.example']);
    expect(connections).toHaveLength(1);
  });

  it('makes a new connection when the server has closed the one that was kept', async () => {
    await send('one@cork.example');
    connections[0]?.destroy();
    await send('two@cork.example');
    expect(taken).toEqual(['one@cork.example', 'two@cork.example']);
    expect(connections).toHaveLength(2);
  });

  it('lets the server go when it is closed', async () => {
    await send('one@cork.example');
    const [connection] = connections;
    const gone = once(connection!, 'close');
    mails.close();
    await gone;
    expect(connection?.destroyed).toBe(true);
  });
});

import { connect } from 'node:tls';

const patience = 5_000;

/**
 * Until when the certificate of a host that the operator has named is good. Nothing is asked of it.
 * Rejects where the host cannot be reached or its certificate is not accepted.
 */
export function certificateUntil(host: string, port: number): Promise<Date> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, servername: host, timeout: patience }, () => {
      const { valid_to: until } = socket.getPeerCertificate();
      socket.end();
      resolve(new Date(until));
    });
    socket.once('timeout', () => socket.destroy(new Error('no answer in five seconds')));
    socket.once('error', reject);
  });
}

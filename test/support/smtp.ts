import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface MailServer {
  url: string;
  /** Every message that was taken. */
  taken: string[];
  /** What it answers to a recipient from now on; nothing: it takes everybody. */
  answer: (line: string | null) => void;
  close: () => Promise<void>;
}

/** As much of a mail server as a program that sends needs. */
export async function openMailServer(): Promise<MailServer> {
  const taken: string[] = [];
  let refusal: string | null = null;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    const say = (line: string) => socket.write(`${line}\r\n`);
    let pending = '';
    let message: string[] | null = null;
    const hear = (line: string) => {
      if (message) {
        if (line !== '.') return void message.push(line);
        taken.push(message.join('\n'));
        message = null;
        return void say('250 Taken');
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') return void say(refusal ?? '250 Well');
      if (verb === 'DATA') {
        message = [];
        return void say('354 Go on');
      }
      if (verb === 'QUIT') return void socket.end('221 Bye\r\n');
      say('250 Well');
    };
    say('220 mail.example.com');
    socket.on('data', (data: Buffer) => {
      const lines = (pending + data.toString()).split('\r\n');
      pending = lines.pop()!;
      lines.forEach(hear);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`,
    taken,
    answer: (line) => {
      refusal = line;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

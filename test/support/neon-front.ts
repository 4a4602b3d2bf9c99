import { createServer } from 'node:http';
import { connect as connectTcp } from 'node:net';
import { createWebSocketStream, WebSocketServer } from 'ws';

export interface NeonFront {
  /** `host:port/v1`, as Neon's driver wants its proxy. */
  readonly address: string;
  close(): Promise<void>;
}

/** Stands in for Neon's proxy: PostgreSQL's own protocol through a WebSocket, to the real server at `databaseUrl`. */
export async function startNeonFront(databaseUrl: string): Promise<NeonFront> {
  const { hostname, port } = new URL(databaseUrl);
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, path: '/v1' });
  sockets.on('connection', (socket) => {
    const wire = createWebSocketStream(socket);
    const tcp = connectTcp(Number(port === '' ? 5432 : port), hostname);
    const end = () => {
      wire.destroy();
      tcp.destroy();
    };
    for (const side of [wire, tcp]) {
      side.on('error', end);
      side.on('close', end);
    }
    wire.pipe(tcp).pipe(wire);
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const address = http.address();
  if (typeof address !== 'object' || address === null) throw new Error('The front has no port.');
  return {
    address: `127.0.0.1:${address.port}/v1`,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((closed) => http.close(() => closed()));
    },
  };
}

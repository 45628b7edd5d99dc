/** Serves a built game as any web host does, texts packed, and counts what goes out. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const PACKED = ['.html', '.js', '.css', '.json', '.svg'];
const SOUNDS = ['.webm', '.mp3'];

/** Bytes of bodies: as sent, and as they are once unpacked; `sound`: those sent of music and effects, for which nothing waits. */
export type Traffic = { files: number; sent: number; unpacked: number; sound: number };
export type Server = { url: string; traffic: Traffic; close: () => void };

/** Serves a folder on a free port. */
export async function serve(folder: string): Promise<Server> {
  const traffic: Traffic = { files: 0, sent: 0, unpacked: 0, sound: 0 };
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://game').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const packed = PACKED.includes(extname(file));
    traffic.files++;
    traffic.unpacked += statSync(file).size;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    });
    const source = createReadStream(file);
    const body = packed ? source.pipe(createGzip({ level: 9 })) : source;
    body.on('data', (chunk: Buffer) => {
      traffic.sent += chunk.length;
      if (SOUNDS.includes(extname(file))) traffic.sound += chunk.length;
    });
    body.pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, traffic, close: () => server.close() };
}

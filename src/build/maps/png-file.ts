/** A PNG written row by row, so that no picture is too large to be held at once. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { crc32, createDeflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a channel, colour with alpha. */
const FORMAT = [8, 6, 0, 0, 0];

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set(FORMAT, 8);
  return data;
}

export class PngFile {
  private readonly file;
  private readonly packer = createDeflate({ level: 6 });
  private readonly written;

  /** Sizes in px. */
  constructor(
    path: string,
    private readonly width: number,
    height: number,
  ) {
    this.file = createWriteStream(path);
    this.file.write(SIGNATURE);
    this.file.write(chunk('IHDR', header(width, height)));
    this.packer.on('data', (data: Buffer) => this.file.write(chunk('IDAT', data)));
    this.written = finished(this.file);
    // Told at the end, or as soon as more is to be written.
    this.written.catch(() => this.packer.destroy());
  }

  /** The next rows, in straight RGBA. Rejects if the file cannot be written. */
  async rows(rgba: Uint8Array): Promise<void> {
    const { packer, width } = this;
    for (let at = 0; at < rgba.length; at += 4 * width) {
      // Each row says first that it stands as it is.
      packer.write(Buffer.from([0]));
      if (!packer.write(rgba.subarray(at, at + 4 * width))) await Promise.race([once(packer, 'drain'), this.written]);
    }
  }

  /** After the last row. Rejects if the file cannot be written. */
  async end(): Promise<void> {
    this.packer.end();
    await Promise.race([once(this.packer, 'end'), this.written]);
    this.file.end(chunk('IEND', Buffer.alloc(0)));
    await this.written;
  }
}

import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { v7 as uuidv7 } from 'uuid';
import { Invalid } from './errors.js';

export interface StoredFile {
  stream: Readable;
  /** In bytes, where the storage tells. */
  size: number | null;
}

export interface Storage {
  /** Null where there is no such file. @throws Invalid where the path leaves the storage */
  get(filePath: string): Promise<StoredFile | null>;
  put(filePath: string, content: Buffer, contentType: string): Promise<void>;
  /** Also where there is no such file. */
  remove(filePath: string): Promise<void>;
}

let current: Storage | undefined;

/** A folder's path, or `s3://bucket?endpoint=https://…&region=…`. */
export function useStorage(url: string): void {
  current = url.startsWith('s3://')
    ? bucket(new URL(url))
    : folder(path.resolve(url.replace(/^file:\/\//, '')));
}

export function storage(): Storage {
  if (!current) throw new Error('The storage is not set up yet.');
  return current;
}

function folder(root: string): Storage {
  const locate = (filePath: string) => path.join(root, safe(filePath));
  return {
    async get(filePath) {
      const found = await stat(locate(filePath)).catch(missing);
      return found?.isFile() ? { stream: createReadStream(locate(filePath)), size: found.size } : null;
    },
    async put(filePath, content) {
      const target = locate(filePath);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      // Whole or not at all: a crash leaves no half of a file under its name.
      const draft = `${target}.${uuidv7()}.draft`;
      await writeFile(draft, content, { mode: 0o600 });
      await rename(draft, target);
    },
    async remove(filePath) {
      await rm(locate(filePath), { force: true });
    },
  };
}

function bucket(url: URL): Storage {
  const endpoint = url.searchParams.get('endpoint');
  const client = new S3Client({
    region: url.searchParams.get('region') ?? 'us-east-1',
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (filePath: string) => ({ Bucket: url.hostname, Key: safe(filePath) });
  return {
    async get(filePath) {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand(at(filePath)));
        return Body ? { stream: Body as Readable, size: ContentLength ?? null } : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async put(filePath, content, contentType) {
      await client.send(new PutObjectCommand({ ...at(filePath), Body: content, ContentType: contentType }));
    },
    async remove(filePath) {
      await client.send(new DeleteObjectCommand(at(filePath)));
    },
  };
}

/** Relative, without a way up and without a hidden part. */
function safe(filePath: string): string {
  const parts = filePath.replace(/^\/+/, '').split('/');
  if (parts.some((part) => part === '' || part.startsWith('.') || /[\\\0]/.test(part)))
    throw new Invalid({ path: 'This is not the path of a stored file.' });
  return parts.join('/');
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}

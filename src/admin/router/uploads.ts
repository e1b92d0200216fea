import { Writable } from 'node:stream';
import { type Request, type RequestHandler } from 'express';
import formidable, { errors } from 'formidable';
import { Invalid } from '../../core/errors.js';
import { storeUpload, type Upload, UPLOAD_BYTES } from '../../domain/files/store-upload.js';

const TOO_LARGE = new Set([errors.biggerThanMaxFileSize, errors.biggerThanTotalMaxFileSize]);
const FIELDS_BYTES = 64 * 1024;

/** Takes one file of the person's own; a verb that is given its path attaches it. */
export const receiveUpload: RequestHandler = async (request, response) => {
  // What is wrong with a file is answered by its status: there is no form to keep.
  response.locals.isQuestion = true;
  const { file_path, file_name, file_type, file_size } = await storeUpload(
    request.staff!.actor,
    await readUpload(request),
  );
  response.status(201).json({ path: file_path, name: file_name, type: file_type, size: file_size });
};

/** In memory: what people send is nothing to lie about in a temporary folder. */
async function readUpload(request: Request): Promise<Upload> {
  if (!request.is('multipart/form-data')) throw new Invalid({ file: 'Send one file, as a form does.' });
  const chunks: Buffer[] = [];
  const form = formidable({
    maxFiles: 1,
    maxFileSize: UPLOAD_BYTES,
    maxFields: 5,
    maxFieldsSize: FIELDS_BYTES,
    allowEmptyFiles: true,
    minFileSize: 0,
    fileWriteStreamHandler: () =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          chunks.push(chunk);
          done();
        },
      }),
  });
  try {
    const [, files] = await form.parse(request);
    const [file] = files.file ?? [];
    if (!file) throw new Invalid({ file: 'There is no file.' });
    return { name: file.originalFilename ?? '', content: Buffer.concat(chunks) };
  } catch (error) {
    if (!(error instanceof errors.default)) throw error;
    throw new Invalid({
      file: TOO_LARGE.has(error.code) ? 'A file may have 20 MB at the most.' : 'The file could not be read.',
    });
  }
}

import { useState } from 'react';
import { Icon } from '../ui/basics';

interface FileProps {
  table: string;
  id: string;
  column: string;
  path: string;
  /** Which one of a list of paths. */
  at?: number;
  short: boolean;
}

const IMAGE = /\.(jpe?g|png|webp|gif)$/i;

/** A stored file as a link; an image also as a small picture, where there is room and the storage has it. */
export const FileLink = ({ table, id, column, path, at, short }: FileProps) => {
  const [missing, setMissing] = useState(false);
  const name = path.split('/').at(-1);
  const query = at === undefined ? '' : `?at=${at}`;
  const url = `/admin/api/resources/${table}/files/${encodeURIComponent(id)}/${column}${query}`;
  if (missing)
    return (
      <span className="file" title={`${path} is not in the storage`}>
        <Icon name="Paperclip" size={14} /> {name}
      </span>
    );
  return (
    <a className="file" href={url} target="_blank" rel="noreferrer noopener" title={path}>
      {IMAGE.test(path) && !short ? (
        <img src={url} alt="" loading="lazy" onError={() => setMissing(true)} />
      ) : (
        <Icon name="Paperclip" size={14} />
      )}{' '}
      {name}
    </a>
  );
};

import {
  belongsTo,
  choice,
  file,
  indexed,
  integer,
  json,
  longText,
  looseId,
  Row,
  SystemRow,
  table,
  text,
  timestamp,
} from '../../core/columns.js';
import { User } from '../people/entities.js';
import { BULK_OUTCOMES, TASK_KINDS, TASK_STATES } from './states.js';

const kept = { managed: true };
const keptLater = { managed: true, nullable: true };

/** Something that takes longer than a click: a bulk action or a download, of the person who asked for it. */
@table('background_tasks', ['title', 'created_at'])
@indexed('idx_background_tasks_user_id_created_at', ['user_id', 'created_at'])
export class BackgroundTask extends Row {
  @belongsTo(() => User, { index: false, ...kept }) user_id!: string;
  @choice(TASK_KINDS, { length: 32, ...kept }) kind!: string;
  @text(kept) title!: string;
  /** The table that it is about. */
  @text({ length: 64, ...kept }) resource!: string;
  /** The verb of a bulk action. */
  @text({ length: 100, ...keptLater }) action!: string | null;
  @json('object', { ...kept, personal: true }) input!: Record<string, unknown>;
  @choice(TASK_STATES, { length: 32, index: true, ...kept }) state!: string;
  @integer({ default: 0, ...kept }) total!: number;
  @integer({ default: 0, ...kept }) done_count!: number;
  @json('object', keptLater) result!: Record<string, unknown> | null;
  /** For whoever asked alone, through their tasks: a table's reader gets no path to somebody else's download. */
  @file({ ...keptLater, personal: true, secret: true }) file_path!: string | null;
  @longText(keptLater) failure!: string | null;
  @timestamp(keptLater) finished_at!: Date | null;
}

/** One row of a bulk action: what would happen to it, then what did. */
@table('bulk_rows', ['row_id', 'outcome'])
@indexed('uq_bulk_rows_background_task_id_row_id', ['background_task_id', 'row_id'], true)
@indexed('idx_bulk_rows_background_task_id_outcome', ['background_task_id', 'outcome'])
export class BulkRow extends SystemRow {
  @belongsTo(() => BackgroundTask, { index: false, ...kept }) background_task_id!: string;
  @looseId({ index: false, ...kept }) row_id!: string;
  @text({ ...keptLater, personal: true }) title!: string | null;
  @choice(BULK_OUTCOMES, { length: 32, default: 'unchecked', ...kept }) outcome!: string;
  @longText(keptLater) message!: string | null;
  /** What the row held when it was looked at; a row that holds something else by then is left alone. */
  @text({ length: 64, ...keptLater, secret: true }) seen!: string | null;
}

import {
  bigInteger,
  choice,
  file,
  indexed,
  integer,
  json,
  looseId,
  Row,
  SystemRow,
  table,
  text,
  timestamp,
} from '../../core/columns.js';

export const FILEABLE_TYPES = [
  'Patient',
  'Inquiry',
  'Quote',
  'Provider',
  'ProviderUser',
  'User',
  'Treatment',
  'Location',
  'AfterCare',
  'AftercareMilestone',
  'StandaloneAftercareRequest',
  'Message',
  'AftercareMessage',
] as const;

const kept = { managed: true };
const keptLater = { managed: true, nullable: true };

@table('files', 'file_name')
export class File extends Row {
  @looseId({ fixed: true }) fileable_id!: string;
  @choice(FILEABLE_TYPES, { index: true, fixed: true }) fileable_type!: string;
  @file({ fixed: true }) file_path!: string;
  @text() file_name!: string;
  @text(kept) file_type!: string;
  @integer(kept) file_size!: number;
}

/** Spatie media library. */
@table('media', ['name', 'collection_name'])
@indexed('idx_media_model_type_model_id', ['model_type', 'model_id'])
export class Media extends SystemRow {
  @choice(FILEABLE_TYPES, kept) model_type!: string;
  @looseId({ index: false, ...kept }) model_id!: string;
  @looseId({ unique: true, ...keptLater }) uuid!: string | null;
  @text(kept) collection_name!: string;
  @text(kept) name!: string;
  @text(kept) file_name!: string;
  @text(keptLater) mime_type!: string | null;
  @text(kept) disk!: string;
  @text(keptLater) conversions_disk!: string | null;
  @bigInteger(kept) size!: string;
  @json('object', kept) manipulations!: unknown;
  @json('object', kept) custom_properties!: unknown;
  @json('object', kept) generated_conversions!: unknown;
  @json('object', kept) responsive_images!: unknown;
  @integer({ index: true, ...keptLater }) order_column!: number | null;
  @timestamp({ now: true, ...keptLater }) created_at!: Date | null;
  @timestamp({ now: true, ...keptLater }) updated_at!: Date | null;
}

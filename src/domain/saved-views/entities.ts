import { belongsTo, boolean, indexed, json, Row, table, text } from '../../core/columns.js';
import { User } from '../people/entities.js';

/** A list as someone likes to see it: filters, order and page size under a name. */
@table('saved_views', 'name')
@indexed('uq_saved_views_user_id_resource_name', ['user_id', 'resource', 'name'], true)
@indexed('idx_saved_views_resource_shared', ['resource', 'shared'])
export class SavedView extends Row {
  @belongsTo(() => User, { index: false, managed: true }) user_id!: string;
  @text({ length: 64, fixed: true, about: 'The table that it lists.' }) resource!: string;
  @text({ length: 100 }) name!: string;
  @json('object') query!: Record<string, unknown>;
  @boolean({ default: false, about: 'Everyone who may read the table sees it.' }) shared!: boolean;
}

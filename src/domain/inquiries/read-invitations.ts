import { type EntityManager, In } from 'typeorm';
import { Provider } from '../providers/entities.js';
import { InquiryProvider } from './entities.js';

/** Whom a patient asked, and whether they have answered; nothing of a clinic but its name. */
export interface AskedClinic {
  inquiry_id: string;
  provider_id: string;
  provider_name: string;
  status: string;
  invited_at: string;
  quoted_at: string | null;
  declined_at: string | null;
}

/** Of several inquiries at once, in the order in which they were asked. */
export async function readAskedClinics(
  manager: EntityManager,
  inquiryIds: readonly string[],
): Promise<AskedClinic[]> {
  const rows = await manager.find(InquiryProvider, {
    where: { inquiry_id: In([...inquiryIds]) },
    order: { invited_at: 'ASC', id: 'ASC' },
  });
  const ids = [...new Set(rows.map(({ provider_id }) => provider_id))];
  const clinics = await manager.find(Provider, {
    select: { id: true, provider_name: true },
    where: { id: In(ids) },
    withDeleted: true,
  });
  const names = new Map(clinics.map(({ id, provider_name }) => [id, provider_name]));
  return rows.map(({ inquiry_id, provider_id, status, invited_at, quoted_at, declined_at }) => ({
    inquiry_id,
    provider_id,
    provider_name: names.get(provider_id) ?? '',
    status,
    invited_at: invited_at.toISOString(),
    quoted_at: quoted_at?.toISOString() ?? null,
    declined_at: declined_at?.toISOString() ?? null,
  }));
}

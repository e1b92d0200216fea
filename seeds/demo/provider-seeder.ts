import { type EntityManager } from 'typeorm';
import { ModelHasPermission, Permission } from '../../src/core/entities.js';
import { ProviderCommission, SetCommission } from '../../src/domain/commissions/entities.js';
import {
  NotificationPreference,
  Provider,
  ProviderStaffInvitation,
  ProviderTeamMember,
  ProviderUser,
} from '../../src/domain/providers/entities.js';
import { CommissionSeeder } from '../reference/commission-seeder.js';
import { PermissionSeeder } from '../reference/permission-seeder.js';
import { seedId, tokenHash } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { demoPasswordHash } from '../support/password.js';
import { Seeder } from '../support/seeder.js';
import { DEMO_RULES } from '../world/data/commission-rules.js';
import { FOUNDED, staffId } from '../world/staff.js';
import { worldOf, type World } from '../world/world.js';
import { assignRoles, UserSeeder } from './user-seeder.js';

/** The clinics and the people who work for them. */
export class ProviderSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [PermissionSeeder, CommissionSeeder, UserSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const world = worldOf(today);
    const { clinics } = world;
    const password = await demoPasswordHash();
    const accounts = clinics.flatMap((clinic) => clinic.accounts);
    await insertMissing(
      manager,
      Provider,
      clinics.map(({ row }) => row),
    );
    await insertMissing(
      manager,
      ProviderUser,
      accounts.map(({ row }) => ({ ...row, password })),
    );
    await assignRoles(
      manager,
      'ProviderUser',
      'provider',
      accounts.map(({ role, row }) => ({ role, id: row.id })),
    );
    await insertMissing(
      manager,
      ProviderTeamMember,
      clinics.flatMap(({ team }) => team),
    );
    await insertMissing(
      manager,
      ProviderCommission,
      clinics.flatMap(({ rates }) => rates),
    );
    await insertMissing(manager, SetCommission, rules(world));
    await insertMissing(manager, NotificationPreference, preferences(world));
    await insertMissing(manager, ProviderStaffInvitation, invitations(world));
    await this.#rightOfOnePerson(manager, world);
  }

  /** The coordinator of the second clinic may look at the bills: a right held without a role. */
  async #rightOfOnePerson(manager: EntityManager, { clinics }: World): Promise<void> {
    const coordinator = clinics[1]!.accounts.find(({ role }) => role === 'coordinator')!;
    const { id } = await manager.findOneByOrFail(Permission, {
      name: 'clinic.bills.read',
      guard_name: 'provider',
    });
    const right = { permission_id: id, model_id: coordinator.row.id, model_type: 'ProviderUser' };
    await insertMissing(manager, ModelHasPermission, [right], ['model_id', 'permission_id']);
  }
}

function rules({ clock }: World) {
  return DEMO_RULES.map((rule) => ({
    ...rule,
    id: seedId(`commission ${rule.treatment_type ?? rule.country}`, FOUNDED),
    set_by_user_id: staffId('admin'),
    created_at: clock.at(FOUNDED + 5),
    updated_at: clock.at(FOUNDED + 5),
  }));
}

function preferences({ clinics, clock }: World) {
  return clinics.map(({ number, row, joined }) => ({
    id: seedId(`notification preference ${number}`, joined),
    provider_id: row.id,
    after_care_notification: number % 2 === 0,
    review_notification: number % 3 === 0,
    created_at: clock.at(joined),
    updated_at: clock.at(joined),
  }));
}

/** Open, accepted, revoked and expired ones. */
function invitations({ clinics, clock }: World) {
  return clinics.slice(0, 6).map(({ number, row, accounts }, at) => {
    const made = [-1, -300, -4, -20, -2, -45][at]!;
    const accepted = at === 1 ? accounts.find(({ role }) => role === 'doctor')! : null;
    const email = accepted?.row.email ?? `new.colleague${number}@clinic${number}.example`;
    return {
      id: seedId(`staff invitation ${number}`, made),
      provider_id: row.id,
      email,
      role: accepted ? 'doctor' : at % 2 === 0 ? 'coordinator' : 'doctor',
      token_hash: tokenHash(`staff invitation ${number}`),
      invited_by_type: 'ProviderUser',
      invited_by_id: accounts[0]!.row.id,
      expires_at: clock.at(made + 7),
      accepted_at: accepted ? clock.at(made + 1) : null,
      accepted_provider_user_id: accepted?.row.id ?? null,
      revoked_at: at === 2 ? clock.at(made + 1) : null,
      created_at: clock.at(made),
      updated_at: clock.at(made),
    };
  });
}

import { Icon } from '../ui/basics';

interface Turn {
  appear: string[];
  vanish: string[];
}

/** What a change of roles does to one person. */
export interface Effect {
  id: string;
  name: string;
  roles: string[];
  gained: string[];
  lost: string[];
  tables: Turn;
  buttons: Turn;
}

/** Who of the people gains or loses what, before it is so. */
export const EffectCard = ({ effect }: { effect: Effect[] }) => (
  <div className="preview effect" role="status" aria-label="What will happen" tabIndex={0}>
    <h2>What will happen</h2>
    {effect.length === 0 ? (
      <p>Nobody gains or loses anything now: only who gets such a role later.</p>
    ) : (
      <ul>
        {effect.map((person) => (
          <li key={person.id}>
            <b>{person.name}</b> <small>{person.roles.join(', ')}</small>
            <Line icon="PlusCircle" label="May also" names={person.gained} />
            <Line icon="MinusCircle" label="May no longer" names={person.lost} />
            <Line icon="Eye" label="Tables that appear" names={person.tables.appear} />
            <Line icon="EyeOff" label="Tables that vanish" names={person.tables.vanish} />
            <Line icon="Zap" label="Buttons that appear" names={person.buttons.appear} />
            <Line icon="ZapOff" label="Buttons that vanish" names={person.buttons.vanish} />
          </li>
        ))}
      </ul>
    )}
  </div>
);

const Line = ({ icon, label, names }: { icon: string; label: string; names: string[] }) =>
  names.length === 0 ? null : (
    <p className="effect-line">
      <Icon name={icon} size={14} /> {label}: <span>{names.join(', ')}</span>
    </p>
  );

import { type ReactNode } from 'react';
import { Button, Icon, LinkButton } from '../ui/basics';

interface SaveBarProps {
  touched: boolean;
  saving: boolean;
  isNew: boolean;
  /** What the button does, where it is more than saving. */
  label: string;
  cancel: string;
  onSave: () => void;
  onDiscard: () => void;
  children?: ReactNode;
}

/** Stays at the foot of the page: whether anything is unsaved, what saving will do, and the button. */
export const SaveBar = (props: SaveBarProps) => {
  const { touched, saving, isNew, label, cancel, onSave, onDiscard, children } = props;
  return (
    <footer className={`save-bar ${touched ? 'unsaved' : ''}`}>
      {children}
      <div className="save-line">
        <p role="status" className="save-state">
          <Icon name={touched ? 'AlertCircle' : 'CheckCircle'} />{' '}
          {touched ? 'Unsaved changes' : isNew ? 'Nothing yet' : 'No changes'}
        </p>
        {touched && !isNew ? (
          <Button look="ghost" onClick={onDiscard} disabled={saving}>
            Discard changes
          </Button>
        ) : (
          <LinkButton to={cancel} look="ghost">
            {isNew ? 'Cancel' : 'Back'}
          </LinkButton>
        )}
        <Button look="primary" icon="Check" disabled={saving || !touched} onClick={onSave}>
          {saving ? 'Saving …' : label}
        </Button>
      </div>
    </footer>
  );
};

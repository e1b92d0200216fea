import { Button, Icon } from '../ui/basics';
import { useNotices } from '../ui/notices';

interface RecoveryCodesProps {
  codes: string[];
  email: string;
  onSeen: () => void;
}

/** Shown this once: nobody can look them up again. */
export const RecoveryCodes = ({ codes, email, onSeen }: RecoveryCodesProps) => {
  const notify = useNotices();
  const text = `Recovery codes of ${email} for the Hairline back office. Each works once.\n\n${codes.join('\n')}\n`;
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => notify({ message: 'Copied.', type: 'success' }),
      () => notify({ message: 'Your browser does not let pages copy: write them down.', type: 'error' }),
    );
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = 'hairline-recovery-codes.txt';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <section className="card recovery" aria-label="Recovery codes">
      <h2>Your recovery codes</h2>
      <p>
        <Icon name="AlertTriangle" /> Keep them where your phone is not. Each one signs you in once when the
        phone is gone. They are shown only now.
      </p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="inline">
        <Button icon="Copy" onClick={copy}>
          Copy
        </Button>
        <Button icon="Download" onClick={download}>
          Download
        </Button>
        <Button icon="Printer" onClick={() => window.print()}>
          Print
        </Button>
        <Button look="primary" icon="Check" onClick={onSeen}>
          I have kept them
        </Button>
      </p>
    </section>
  );
};

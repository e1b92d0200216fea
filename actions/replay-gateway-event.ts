import { recordAction } from '../src/admin/action.js';
import { replayGatewayEvent } from '../src/domain/gateway/replay-event.js';

export default recordAction({
  on: 'gateway_events',
  label: 'Play again',
  about: 'Asks the gateway anew about what this event was about, and brings our row to it.',
  icon: 'RotateCw',
  bulk: true,
  verb: replayGatewayEvent,
});

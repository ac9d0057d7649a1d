import { words } from '../../words';

export default function Page() {
  return <p class="centre quiet">{words().common.loading}</p>;
}

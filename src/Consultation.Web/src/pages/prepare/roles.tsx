import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Role, RoleList, RoleShape } from '../../contract';
import { at, del, get, post, type Answer } from '../../live/api';
import { Act, Refused, shown } from '../../parts/act';
import { Confirm } from '../../parts/confirm';
import { words } from '../../words';
import { GiveRole } from './give-role';
import { Opens } from './opens';
import { Section } from './section';
import type { Work } from './work';

/** The accounts that have a role at this roundtable. */
export function Roles({ work }: { work: Work }) {
  const w = words().prepare.rolesPart;
  const roles = useSignal<readonly RoleShape[] | undefined>(undefined);
  const refusal = useMemo(shown, []);
  const path = at(work.roundtable.id, '/roles');
  const take = async (asking: Promise<Answer<RoleList>>): Promise<Answer<RoleList>> => {
    const answer = await asking;
    if (answer.ok) {
      roles.value = answer.value.roles;
    }
    return answer;
  };
  useEffect(() => {
    void take(get<RoleList>(path)).then((answer) => {
      refusal.value = answer.ok ? undefined : answer.refusal;
    });
  }, [path]);
  const give = (account: string, role: Role) => take(post<RoleList>(path, { account, role }));
  const actions = roles.value && <Opens dialog={(close) => <GiveRole onGive={give} onClose={close} />}>{w.give}</Opens>;
  return (
    <Section id="roles" help={w.help} actions={actions}>
      <Refused refusal={refusal.value} />
      <ul class="plain-list prepare-rows">
        {roles.value?.map(({ account, name, role, implied }) => (
          <li key={`${account} ${role}`} class="prepare-row">
            <div class="grow">
              <p>
                {name} <span class="quiet small">{w.account(account)}</span> <span class="chip">{words().common.roles[role]}</span>
              </p>
              {implied && <p class="quiet small">{w.implied}</p>}
            </div>
            {implied ? (
              <Act refusal={refusal} onDo={() => give(account, role)}>
                {w.keep}
              </Act>
            ) : (
              <Confirm
                kind="plain danger"
                label={w.takeOf(name)}
                question={w.takeQuestion(name, words().common.roles[role])}
                yes={w.take}
                onDo={() => take(del<RoleList>(`${path}/${encodeURIComponent(account)}/${role}`))}
              >
                {w.take}
              </Confirm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

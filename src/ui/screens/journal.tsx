import { useOverlay } from '../context';
import { Crystal } from '../frame/crystal';
import { Portrait } from '../frame/portrait';
import { Sheet } from '../frame/sheet';
import type { JournalView, QuestView } from '../views';
import { TabBar, useTabs } from './tabs';

const TABS = [
  { id: 'tasks', label: 'To do' },
  { id: 'thoughts', label: 'Thoughts' },
  { id: 'people', label: 'People' },
] as const;

/** What the one being played knows: what to do, what stays in mind, who is who. */
export function JournalScreen() {
  const { journal, actions } = useOverlay();
  const { open, setOpen, turn } = useTabs(['tasks', 'thoughts', 'people']);
  const shown = journal.value;
  return (
    <Sheet
      title={shown.title}
      class="journal"
      onClose={actions.closeScreen}
      onAction={(action) => {
        if ((action === 'next' || action === 'skip') && shown.people.length > 0) turn(action === 'next' ? 1 : -1);
        else if (action === 'journal') actions.closeScreen();
        else return false;
        return true;
      }}
      bar={shown.people.length > 0 && <TabBar label="Journal" tabs={TABS} open={open} onOpen={setOpen} />}
    >
      {open === 'tasks' && <Tasks journal={shown} />}
      {open === 'thoughts' && <Thoughts journal={shown} />}
      {open === 'people' && <People journal={shown} />}
    </Sheet>
  );
}

const Tasks = ({ journal }: { journal: JournalView }) => (
  <>
    <div class="journal-objective">
      <Crystal />
      <p>{journal.objective}</p>
    </div>
    <div class="quests">
      {journal.quests.map((quest) => (
        <Quest key={quest.title} quest={quest} />
      ))}
    </div>
  </>
);

const Quest = ({ quest }: { quest: QuestView }) => (
  <article class="quest">
    <h3>{quest.title}</h3>
    <ul>
      {quest.steps.map((step) => (
        <li key={step.text} class={step.done ? 'quest-step is-done' : 'quest-step'}>
          <span class="step-mark" aria-hidden="true" />
          <span>
            {step.text}
            <span class="visually-hidden"> ({step.done ? 'done' : 'to do'})</span>
          </span>
          {step.count !== undefined && !step.done && (
            <span class="step-count">
              {step.count.have} of {step.count.of}
            </span>
          )}
        </li>
      ))}
    </ul>
  </article>
);

const Thoughts = ({ journal }: { journal: JournalView }) => (
  <ul class="thought-cards">
    {journal.thoughts.map((thought) => (
      <li key={thought.id} class="thought-card">
        <p class="thought-text">{thought.text}</p>
      </li>
    ))}
    {journal.thoughts.length === 0 && <li class="empty">Nothing has stayed yet. Listen around.</li>}
  </ul>
);

const People = ({ journal }: { journal: JournalView }) => (
  <ul class="people">
    {journal.people.map((person) => (
      <li key={person.id} class="person">
        {person.portrait !== undefined && <Portrait cell={person.portrait} class="is-half" />}
        <div>
          <h3>{person.name}</h3>
          <p>{person.about}</p>
          {person.standing !== null && <p class="standing">{person.standing}</p>}
        </div>
      </li>
    ))}
  </ul>
);

import { Choice } from '../../../ui/choice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { Words } from '../../../ui/words.tsx';
import { type RiskSheetProps, Send } from './sheet-parts.tsx';

/** The reasons the county’s plan names, each to be ticked; none ticked is an answer too. */
export function KeyPopulationSheet({ page, open, input, edit, onClose, ...send }: RiskSheetProps) {
  const { keyPopulation } = page;
  if (keyPopulation === null) return null;
  const chosen = input.keyReasons ?? keyPopulation.ticked ?? [];
  return (
    <Sheet title="重点人群" open={open} onClose={onClose}>
      <Stack>
        <Words size="small" tone="quiet">
          有的就勾上。都没有，也请记下“问过了”。
        </Words>
        <Choice
          label="有哪些情况"
          many
          options={keyPopulation.choices.map(({ code, words }) => ({ value: code, label: words }))}
          chosen={chosen}
          onChange={(keyReasons) => edit({ keyReasons })}
        />
        <Send {...send} words={chosen.length === 0 ? '问过了，都没有' : '记下'} ready />
      </Stack>
    </Sheet>
  );
}

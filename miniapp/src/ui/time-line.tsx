import { View } from '@tarojs/components';
import { aria } from './host/aria.ts';
import { styleSheet } from './style-sheet.ts';
import classes from './time-line.module.scss';

const css = styleSheet(classes);

export interface TimeLineStep {
  readonly id: string;
  readonly title: string;
  /** When, and by whom. */
  readonly note?: string;
  readonly state: 'done' | 'next' | 'late';
}

const STATE_WORDS = { done: '已完成', next: '还没到', late: '超时了' } as const;

/** What has happened and what comes: a full dot, an empty ring, or a square for what is late. */
export function TimeLine({ label, steps }: { readonly label: string; readonly steps: readonly TimeLineStep[] }) {
  return (
    <View className={css('line')} {...aria({ role: 'list', label })}>
      {steps.map((step, index) => {
        const spoken = [step.title, step.note, STATE_WORDS[step.state]].filter((part) => part !== undefined);
        return (
          <View key={step.id} className={css('step')} {...aria({ role: 'listitem', label: spoken.join('，') })}>
            <View className={css('rail')}>
              <View className={css('dot', step.state)} />
              {index < steps.length - 1 && (
                <View className={css('thread', steps[index + 1]?.state === 'done' && 'walked')} />
              )}
            </View>
            <View className={css('words')}>
              <View className={css(step.state === 'next' && 'waiting')}>{step.title}</View>
              {step.note !== undefined && <View className={css('note')}>{step.note}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}

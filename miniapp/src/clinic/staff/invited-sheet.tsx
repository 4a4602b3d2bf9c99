import { useState } from 'react';
import { chinaClock, chinaDate, chineseDate } from '../../../../shared/time/china-time.ts';
import { copyText } from '../../platform/clipboard.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Words } from '../../ui/words.tsx';
import type { Invited } from './invite-sheet.tsx';

/** `2026年11月26日 10:42` */
export const untilWords = (instant: string): string => {
  const at = Date.parse(instant);
  return `${chineseDate(chinaDate(at))} ${chinaClock(at)}`;
};

/** In short lines: somebody may have to read it out or copy it by hand. */
export const inGroups = (code: string): readonly string[] => code.match(/.{1,11}/g) ?? [];

/** The code, once: the server keeps only its fingerprint and cannot show it again. */
export function InvitedSheet({ invited, onClose }: { readonly invited: Invited | null; readonly onClose: () => void }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const close = () => {
    setCopied(null);
    onClose();
  };
  const copy = async (code: string) => setCopied(await copyText(code));
  return (
    <Sheet title={`给${invited?.name ?? ''}的邀请码`} open={invited !== null} onClose={close}>
      {invited !== null && (
        <Stack>
          <Card>
            {inGroups(invited.code).map((line) => (
              <Words key={line} size="title">
                {line}
              </Words>
            ))}
          </Card>
          <Words>{`只显示这一次，用一次就作废，${untilWords(invited.expiresAt)} 前有效。`}</Words>
          <Words tone="quiet">请当面或用微信单独发给本人，让本人在小程序第一页点「我是医护人员」填写。</Words>
          {copied !== null && (
            <Words size="small" role="status">
              {copied ? '已复制' : '没能复制，请抄下来'}
            </Words>
          )}
          <Button block onPress={() => void copy(invited.code)}>
            复制邀请码
          </Button>
        </Stack>
      )}
    </Sheet>
  );
}

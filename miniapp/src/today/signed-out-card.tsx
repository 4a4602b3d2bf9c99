import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { Words } from '../ui/words.tsx';

/** She left by her own wish; what does not need a sign-in still works. */
export function SignedOutCard({ onSignIn }: { readonly onSignIn: () => void }) {
  return (
    <Card heading="已退出登录">
      <Stack>
        <Words>登录后能看到您的手册。不舒服不用登录，点最下面的按钮。</Words>
        <Button block onPress={onSignIn}>
          登录
        </Button>
      </Stack>
    </Card>
  );
}

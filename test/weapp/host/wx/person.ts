import type { PhoneState } from '../phone-state.ts';
import type { Settler, WxOptions } from './settle.ts';

const TEMPLATES_AT_ONCE = 3;

/** Login, questions to her and small messages. */
export function personApi(phone: PhoneState, settle: Settler, insideTap: () => boolean) {
  return {
    login(options: WxOptions) {
      const code = phone.nextLoginCode();
      if (code === null) settle.fail('login', options, 'net::ERR_INTERNET_DISCONNECTED');
      else settle.succeed('login', options, { code });
    },
    requestSubscribeMessage(options: WxOptions) {
      const ids = Array.isArray(options.tmplIds) ? options.tmplIds.map(String) : [];
      if (!insideTap())
        return settle.fail('requestSubscribeMessage', options, 'can only be invoked by user TAP gesture.');
      if (ids.length === 0 || ids.length > TEMPLATES_AT_ONCE)
        return settle.fail('requestSubscribeMessage', options, 'tmplIds length error', { errCode: 20003 });
      phone.subscriptionsAsked.push(ids);
      return settle.succeed('requestSubscribeMessage', options, Object.fromEntries(ids.map((id) => [id, 'accept'])));
    },
    showModal: (options: WxOptions) => settle.succeed('showModal', options, { confirm: true, cancel: false }),
    showToast(options: WxOptions) {
      phone.toasts.push(String(options.title));
      settle.succeed('showToast', options);
    },
    hideToast: (options?: WxOptions) => settle.succeed('hideToast', options),
  };
}

import { ROUTES } from '../../routes.ts';

export default definePageConfig({ navigationBarTitleText: ROUTES.clinicScan.title });

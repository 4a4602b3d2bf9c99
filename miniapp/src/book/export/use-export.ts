import { useState } from 'react';
import { type ExportKind, exportHandbook } from '../../../../shared/contract/handbook-export.ts';
import { type KeptFile, keepFile, openKeptFile, opensAtOnce } from '../../platform/files.ts';
import { call } from '../../session/call.ts';
import { failureWords } from '../../text/call-failure.ts';

/** A file that lies on her phone, and what could not be printed in it. */
export interface Taken {
  readonly kind: ExportKind;
  readonly file: KeptFile;
  readonly undrawn: readonly string[];
}

/** One file at a time: asked for, put on the phone, opened. */
export function useExport() {
  const [busy, setBusy] = useState<ExportKind | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const open = async (file: KeptFile) => {
    if (!(await openKeptFile(file))) setProblem('文件存好了，但是打不开，请再试一次');
  };
  const take = async (kind: ExportKind) => {
    if (busy !== null) return;
    setBusy(kind);
    setProblem(null);
    setTaken(null);
    try {
      const { undrawn, ...received } = await call(exportHandbook, { params: { kind } });
      const file = await keepFile(received);
      if (file === null) return setProblem('手机没有地方存，请清理一下再试');
      setTaken({ kind, file, undrawn });
      if (opensAtOnce(file)) await open(file);
    } catch (error) {
      setProblem(failureWords(error));
    } finally {
      setBusy(null);
    }
  };
  return { busy, taken, problem, take, open };
}

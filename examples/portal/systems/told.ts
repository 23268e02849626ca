import { objectionTerms } from '@kinerja/core/regulations/objection';
import { gradeLabel } from '@kinerja/core/regulations/words';
import type { Every, FollowUp, Scheme, Voice } from '@kinerja/core/schemes';
import type { Citation } from '@kinerja/core/scoring';
import type { Step } from './steps.ts';

/** What a system does in one stage of the year, in sentences, and what they rest on. */
export interface Told {
  readonly sentences: readonly string[];
  readonly sources: readonly Citation[];
}

interface Based {
  readonly basis: Citation;
  readonly figures?: Citation | undefined;
}

const each: Readonly<Record<Every, string>> = {
  month: 'setiap bulan',
  quarter: 'setiap triwulan',
  'half-year': 'setiap semester',
  year: 'setiap tahun',
};

const voices: Readonly<Record<Voice['id'], string>> = {
  supervisor: 'Atasan langsung',
  self: 'Penilaian diri',
  peer: 'Rekan kerja',
  subordinate: 'Bawahan',
  'third-party': 'Pihak ketiga',
  citizens: 'Masyarakat melalui survei kepuasan',
  targets: 'Capaian target',
};

const planFrom: Readonly<Record<Scheme['planning']['from'], string>> = {
  'own-words': 'Pegawai menulis rencana kerja yang jelas dan terukur dengan kata sendiri.',
  'standard-or-own-words': 'Rencana diambil dari standar jabatan; pegawai boleh menambah target sendiri.',
  'standard-only': 'Indikator sudah tetap untuk setiap jabatan; hanya angka targetnya yang disesuaikan.',
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const labels = (list: readonly { readonly label: { readonly id: string } }[]): string =>
  list.map(({ label }) => lower(label.id)).join(', ');
const sourcesOf = (...parts: readonly Based[]): readonly Citation[] =>
  parts.flatMap(({ basis, figures }) => (figures ? [basis, figures] : [basis]));
const told = (list: readonly (string | false | undefined)[], ...parts: readonly Based[]): Told => ({
  sentences: list.filter((sentence) => typeof sentence === 'string'),
  sources: sourcesOf(...parts),
});
const objection = objectionTerms.find(({ action }) => action === 'object');
const percent = (share: string): string => `${Math.round(Number(share) * 100)}%`;

function voice({ id, weight, minimum, anonymousFrom, axes }: Voice): string {
  const asked = axes?.length === 1 && axes[0] === 'behaviour' ? ', hanya tentang perilaku' : '';
  const who = id === 'citizens' ? 'responden' : 'penilai';
  const least = minimum > 1 ? `, dihitung mulai ${minimum} ${who}` : '';
  const hidden = anonymousFrom === null ? '' : ', tanpa nama';
  const counts = weight === null ? 'didengar, tanpa bobot' : `berbobot ${percent(weight)}`;
  return `${voices[id]}: ${counts}${asked}${least}${hidden}.`;
}

function condition({ when }: FollowUp, regulation: string): string {
  const parts = [
    when.predicates &&
      `predikat ${when.predicates.map((id) => gradeLabel(regulation, id).id).join(' atau ')}`,
    when.consecutive && `${when.consecutive} kali berturut-turut`,
    when.achievement && `setiap target tercapai ${when.achievement}%`,
    when.value && `nilai gabungan mulai ${when.value}`,
    when.best && `${when.best} terbaik di unitnya`,
    when.innovation && 'ada inovasi',
    when.unitFrom && `unit mulai ${when.unitFrom} orang`,
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(', ') : 'bagi semua pegawai';
}

/** What the system does in each stage, read from its data. */
export const tellers: Readonly<Record<Step['id'], (scheme: Scheme) => Told>> = {
  rencana: ({ planning, goals }) =>
    told(
      [
        planFrom[planning.from],
        `Atasan menyetujui atau mengembalikannya paling lambat ${planning.agreedWithin} hari sejak awal tahun.`,
        planning.goals === 'required' && `Setiap target terkait sasaran daerah: ${labels(goals)}.`,
        planning.provisional && 'Rencana boleh dirancang sebelum rencana pimpinan selesai.',
      ],
      planning,
    ),
  pemantauan: ({ tracking }) =>
    told(
      [
        `Pegawai melaporkan kemajuan ${each[tracking.reports]}, paling lambat ${tracking.reportWithin} hari setelahnya.`,
        tracking.notices &&
          `Pengingat muncul ${tracking.notices.join(', ')} hari sebelum batas waktu laporan.`,
        tracking.checkIns !== null && `Dialog kinerja ${each[tracking.checkIns]}.`,
      ],
      tracking,
    ),
  kendala: ({ tracking }) =>
    told(
      [
        'Pegawai menyebut setiap kendala pada laporannya.',
        tracking.obstacles.cause === 'required' && 'Penyebabnya selalu dianalisis, supaya dapat diperbaiki.',
        tracking.obstacles.support === 'required' && 'Dukungan yang diminta dari pimpinan ikut ditulis.',
        `Jenis kendala: ${labels(tracking.obstacles.categories)}.`,
      ],
      tracking,
    ),
  'suara-lain': ({ voices: part }) => told(part.sources.map(voice), part),
  penilaian: ({ rating }) =>
    told(
      [
        `Atasan langsung menilai ${each[rating.every]}, paling lambat ${rating.rateWithin} hari setelahnya.`,
        rating.selfFirst && 'Pegawai menilai dirinya dahulu.',
        rating.evidence === 'required' && 'Setiap hasil yang dinilai harus berbukti.',
        rating.qualities.length > 0 && `Ikut dinilai: ${labels(rating.qualities)}.`,
      ],
      rating,
    ),
  'umpan-balik': ({ feedback }) =>
    told(
      [
        `Umpan balik ${each[feedback.every]}.`,
        feedback.strengths === 'required' && 'Selalu menyebut apa yang sudah baik.',
        feedback.improvements === 'required' && 'Selalu menyebut apa yang perlu ditingkatkan.',
        feedback.prompts && `Yang dibicarakan: ${labels(feedback.prompts)}.`,
      ],
      feedback,
    ),
  penyerahan: ({ calibration }) =>
    told(
      [
        calibration
          ? 'Tim pengelola kinerja memeriksa rating bersama sebelum diserahkan; setiap perubahan beralasan.'
          : 'Tidak ada kalibrasi: atasan menyerahkan hasil langsung kepada pegawai.',
        'Sebelum diserahkan, pegawai tidak melihat penilaian apa pun.',
      ],
      ...(calibration ? [calibration] : []),
    ),
  tanggapan: () =>
    told(
      [
        'Pegawai membaca hasil beserta alasannya dan menyatakan sudah menerimanya.',
        objection && `Ia boleh berkeberatan dalam ${objection.days} hari, dengan menunjuk apa yang keliru.`,
        'Atasan pejabat penilai memutuskan keberatan itu.',
      ],
      ...(objection ? [{ basis: objection.citation }] : []),
    ),
  'tindak-lanjut': ({ followUps, regulations }) =>
    told(
      followUps.map((one) => `${one.label.id}: ${condition(one, regulations.evaluation)}.`),
      ...followUps,
    ),
  penerimaan: ({ acceptance }) =>
    told(
      [
        `Supaya dipahami dan diterima: ${labels(acceptance)}.`,
        'Siapa pun boleh mencoba aturannya dengan angka rekaan; tidak ada yang disimpan.',
      ],
      ...acceptance,
    ),
};

import '@kinerja/embed/source.js';
import '@kinerja/widgets/satisfaction-survey/define.js';
import { type FaultOptions, shortSurvey } from '@kinerja/mock';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type Network, serve } from './support/network.ts';
import { type View, expect, inside, userEvent, waitFor, within } from './support/person.ts';

/** What goes wrong at the receiver, and whether the device keeps what cannot be sent. */
interface Args {
  wrong: FaultOptions;
  offline: boolean;
}

type Story = StoryObj<Args>;

const survey = (canvas: HTMLElement): View => inside(canvas, 'kinerja-satisfaction-survey');
const networkOf = (loaded: Record<string, unknown>): Network => loaded['network'] as Network;

/**
 * `<kinerja-source url>` gives the widgets inside of it their records. Here a service worker answers in the place of
 * a server, over the HTTP contract.
 */
export default {
  title: 'Embed/kinerja-source',
  component: 'kinerja-source',
  tags: ['network'],
  args: { wrong: {}, offline: false },
  loaders: [async ({ args }) => ({ network: await serve({ survey: [shortSurvey] }, args.wrong) })],
  render: ({ offline }, { loaded }) =>
    html`<kinerja-source url=${networkOf(loaded).url} ?no-offline=${!offline}>
      <kinerja-satisfaction-survey survey-id=${shortSurvey.id}>
        <p>Survei ini juga tersedia di atas kertas di loket 3.</p>
      </kinerja-satisfaction-survey>
    </kinerja-source>`,
} satisfies Meta<Args>;

async function answerAndSubmit(widget: View): Promise<void> {
  await userEvent.click(await widget.findByRole('radio', { name: 'Sesuai' }));
  await userEvent.click(widget.getByRole('button', { name: 'Periksa jawaban' }));
  await userEvent.click(await widget.findByRole('button', { name: 'Kirim jawaban' }));
}

/** Asked, answered and received over the network. */
export const Received: Story = {
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await answerAndSubmit(widget);
    await expect(await widget.findByText('Jawaban Anda sudah diterima.')).toBeVisible();
  },
};

/** A slow network: the widget says that it loads. */
export const Slow: Story = {
  args: { wrong: { latency: 700 } },
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await expect(await widget.findByText('Sedang memuat…')).toBeInTheDocument();
    await expect(await widget.findByText('0 dari 1 terjawab')).toBeVisible();
  },
};

/** Nobody answers when the answer is sent: it stays on this device. */
export const StoredOnThisDevice: Story = {
  args: { wrong: { offline: true, only: 'PUT' }, offline: true },
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await answerAndSubmit(widget);
    await expect(await widget.findByText('Disimpan di perangkat ini')).toBeVisible();
  },
};

/** The network comes back: the answer is delivered, and the page says so. */
export const DeliveredLater: Story = {
  args: { wrong: { offline: true, only: 'PUT' }, offline: true },
  play: async ({ canvasElement, loaded }) => {
    const widget = survey(canvasElement);
    await answerAndSubmit(widget);
    await expect(await widget.findByText('Disimpan di perangkat ini')).toBeVisible();
    networkOf(loaded).faults.reset();
    dispatchEvent(new Event('online'));
    await expect(await widget.findByText('Jawaban Anda sudah diterima.')).toBeVisible();
  },
};

/** What was stored is refused once it is sent: the page says so, and what can be done. */
export const RefusedLater: Story = {
  args: { wrong: { offline: true, only: 'PUT' }, offline: true },
  play: async ({ canvasElement, loaded }) => {
    const widget = survey(canvasElement);
    await answerAndSubmit(widget);
    await expect(await widget.findByText('Disimpan di perangkat ini')).toBeVisible();
    networkOf(loaded).faults.set({ offline: false, status: 403 });
    dispatchEvent(new Event('online'));
    await expect(await widget.findByText('Belum berhasil')).toBeVisible();
    const source = canvasElement.querySelector('kinerja-source');
    await waitFor(() => expect(source?.shadowRoot?.querySelector('kinerja-outbox')).toBeTruthy());
    const notice = within(
      source?.shadowRoot?.querySelector('kinerja-outbox')?.shadowRoot as unknown as HTMLElement,
    );
    await expect(await notice.findByText('1 kiriman dari perangkat ini ditolak server')).toBeVisible();
    await userEvent.click(notice.getByRole('button', { name: 'Kirim sekali lagi' }));
    await expect(await notice.findByText(/Server tetap menolaknya/)).toBeVisible();
  },
};

function loadFails(wrong: FaultOptions, sentence: RegExp): Story {
  return {
    args: { wrong },
    play: async ({ canvasElement }) => {
      await expect(await survey(canvasElement).findByText(sentence)).toBeVisible();
      await expect(within(canvasElement).getByText(/di atas kertas/)).toBeVisible();
    },
  };
}

export const LoadOffline = loadFails({ offline: true }, /tidak dapat dihubungi/);
export const Load401 = loadFails({ status: 401 }, /masuk terlebih dahulu/);
export const Load403 = loadFails({ status: 403 }, /tidak memiliki izin/);
export const Load429 = loadFails({ status: 429, retryAfter: 20 }, /dalam 20 detik/);
export const Load500 = loadFails({ status: 500 }, /tidak dapat dihubungi/);

function sendFails(wrong: FaultOptions, sentence: RegExp): Story {
  return {
    args: { wrong: { ...wrong, only: 'PUT' } },
    play: async ({ canvasElement }) => {
      const widget = survey(canvasElement);
      await answerAndSubmit(widget);
      await expect(await widget.findByText(sentence)).toBeVisible();
    },
  };
}

export const SendOffline = sendFails({ offline: true }, /tidak dapat dihubungi/);
export const Send401 = sendFails({ status: 401 }, /masuk terlebih dahulu/);
export const Send409 = sendFails({ status: 409 }, /sudah diterima sebelumnya/);
export const Send422 = sendFails({ status: 422 }, /tidak sesuai dengan aturan/);
export const Send429 = sendFails({ status: 429 }, /sebentar lagi/);
export const Send500 = sendFails({ status: 500 }, /tidak dapat dihubungi/);

/** A passing fault: trying again works. */
export const TriedAgain: Story = {
  args: { wrong: { status: 500, once: true } },
  play: async ({ canvasElement }) => {
    const widget = survey(canvasElement);
    await userEvent.click(await widget.findByRole('button', { name: 'Coba lagi' }));
    await expect(await widget.findByText('0 dari 1 terjawab')).toBeVisible();
  },
};

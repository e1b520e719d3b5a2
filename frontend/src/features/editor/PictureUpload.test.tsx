import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PictureUpload } from './PictureUpload';

const server = vi.fn<(request: Request) => Promise<Response>>();
const onUploaded = vi.fn<(address: string) => void>();
const picture = new File(['any bytes'], 'hill.jpg', { type: 'image/jpeg' });

function choose(): Promise<void> {
  return userEvent.upload(screen.getByLabelText('Picture on this device'), picture);
}

describe('choosing a picture', () => {
  beforeEach(() => {
    server.mockReset();
    onUploaded.mockReset();
    vi.stubGlobal('fetch', server);
    render(<PictureUpload onUploaded={onUploaded} />);
  });

  it('brings it to the server as a form and tells its address', async () => {
    server.mockResolvedValue(
      Response.json(
        { id: '1', url: '/api/quiz/media/1/8x6.jpg', type: 'image/jpeg' },
        { status: 201 },
      ),
    );

    await choose();

    await vi.waitFor(() => expect(onUploaded).toHaveBeenCalledWith('/api/quiz/media/1/8x6.jpg'));
    const sent = server.mock.lastCall?.[0];
    expect(new URL(sent?.url ?? '').pathname).toBe('/api/quiz/media');
    expect(sent?.headers.get('Content-Type')).toContain('multipart/form-data');
  });

  it('says why a file is not taken', async () => {
    server.mockResolvedValue(
      Response.json(
        {
          type: 'unfit-file',
          title: 'This file cannot be used',
          status: 422,
          errors: [{ field: 'file', message: 'is a PDF document: save the page as PNG' }],
        },
        { status: 422 },
      ),
    );

    await choose();

    expect((await screen.findByRole('alert')).textContent).toBe(
      'The file is a PDF document: save the page as PNG.',
    );
    expect(onUploaded).not.toHaveBeenCalled();
  });
});

import { describe, expect, it } from 'vitest';
import { visitedAddress } from '@/lib/paper/visited-address';

describe('the address of a visit', () => {
  it.each([
    [
      'https://huggingface.co/papers?date=2025-03-11#community',
      'https://huggingface.co/papers?date=2025-03-11',
    ],
    ['https://a.org/list?utm_source=mail&page=2&ref=x', 'https://a.org/list?page=2'],
    ['https://a.org/list?prefix=1&fbclid=2', 'https://a.org/list?prefix=1'],
  ])('of %s is %s', (address, visited) => {
    expect(visitedAddress(address)).toBe(visited);
  });
});

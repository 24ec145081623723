/** The product's sign: a counter under a roof, with someone on either side. */
export function Mark() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--key)" />
      <path d="M6 13.5 16 6.5l10 7" fill="none" stroke="var(--on-key)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
      <circle cx="11.5" cy="16.5" r="2.3" fill="var(--on-key)" />
      <circle cx="20.5" cy="16.5" r="2.3" fill="var(--on-key)" />
      <path d="M6.5 22h19" stroke="var(--on-key)" stroke-width="2.6" stroke-linecap="round" />
    </svg>
  )
}

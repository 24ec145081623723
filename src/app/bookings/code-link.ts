/** Brings the code to the page without telling it to any server: a fragment is in no request. It is printed beside the QR anyway. */
export const codeLink = (code: string): string => `${location.origin}/bookings/code#code=${code}`

export function DistrictMap() {
  return null
}

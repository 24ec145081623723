-- Several bookings in one transaction, each as `book` does it, in the order in which they came: one commit keeps them all. All schedules and slots are locked
-- beforehand in the order of every other function. When one fails all do, and the caller books them one by one.
CREATE FUNCTION book_many(p_bookings jsonb) RETURNS TABLE (place bigint, outcome text, b bookings) LANGUAGE plpgsql AS $$
DECLARE
  one record;
BEGIN
  PERFORM hold_schedule(district) FROM (SELECT DISTINCT item->>'district' AS district FROM jsonb_array_elements(p_bookings) item ORDER BY 1) districts;
  PERFORM lock_slot(district, mode, start) FROM (
    SELECT DISTINCT item->>'district' AS district, item->>'mode' AS mode, start::timestamptz AS start
    FROM jsonb_array_elements(p_bookings) item, jsonb_array_elements_text(item->'starts') start ORDER BY 1, 2, 3
  ) slots;
  FOR one IN SELECT item, ordinality FROM jsonb_array_elements(p_bookings) WITH ORDINALITY item (item, ordinality) ORDER BY ordinality LOOP
    RETURN QUERY SELECT one.ordinality - 1, kept.outcome, kept.b FROM jsonb_to_record(one.item) AS x (
      now timestamptz, id uuid, district text, mode text, revision integer, starts timestamptz[], minutes integer[], places integer[], until timestamptz[], waits boolean, reason text, last timestamptz,
      key text, sealed text, digest text, code_try integer, code_hash text, secret_hash text, by_mail boolean
    ), book(
      x.now, x.id, x.district, x.mode, x.revision, x.starts, x.minutes, x.places, x.until, x.waits, x.reason, x.last,
      x.key, decode(x.sealed, 'base64'), decode(x.digest, 'base64'), x.code_try, decode(x.code_hash, 'base64'), decode(x.secret_hash, 'base64'), x.by_mail
    ) kept;
  END LOOP;
END $$;

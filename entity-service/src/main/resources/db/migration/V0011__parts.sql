-- In which part somebody takes part has one pair of names, from the reading to the pages.

update fact
set participants = replace(replace(participants::text, '"part": "OF"', '"part": "CONCERNED"'), '"part": "BY"', '"part": "AGENT"')::jsonb
where participants::text ~ '"part": "(OF|BY)"';

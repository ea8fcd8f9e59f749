export const statementsAndFigures = `
  create table statements (
    id integer primary key,
    record integer not null references records (seq),
    place integer not null,      -- its index in the record
    json text not null,
    speaker text not null,       -- folded words of the speaker's names, a space at either end
    stance text not null,
    mode text not null,
    negated integer not null,
    score real not null,
    unique (record, place)
  ) strict;

  create table figures (
    id integer primary key,
    record integer not null references records (seq),
    place integer not null,
    json text not null,          -- figure, context, claimant, place
    kind text not null,
    unique (record, place)
  ) strict;
`;

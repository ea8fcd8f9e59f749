export const pagesAndRecords = `
  -- one row: grows with every change, whoever makes it
  create table archive (id integer primary key check (id = 1), generation integer not null) strict;
  insert into archive values (1, 0);

  -- raw bytes as received, once however often they were met
  create table pages (
    revision text primary key,   -- SHA-256 of the bytes before packing
    packing text not null,       -- none | deflate
    bytes blob not null,
    size integer not null        -- before packing
  ) strict;

  -- the current record of each revision of each document
  create table records (
    seq integer primary key,     -- order of addition
    key text not null unique,
    document text not null,
    revision text not null references pages (revision),
    packing text not null,
    json blob not null,
    digest text not null,        -- SHA-256 of the JSON: tells "unchanged" without unpacking
    row text not null,           -- what lists show, JSON
    outlet text not null,        -- folded
    first text not null,         -- days the publication date may mean; '' when undated
    last text not null,
    sort text not null
  ) strict;
  create index records_document on records (document);
  create index records_revision on records (revision);
  create index records_sort on records (sort, seq);

  -- how each page came and what was said about it; the newest is what the record was made with, none is removed
  create table captures (
    id integer primary key,
    record integer not null references records (seq),
    page text not null,          -- name, url, captured, media type, encoding, JSON
    hints text not null          -- JSON
  ) strict;
  create index captures_record on captures (record);
`;

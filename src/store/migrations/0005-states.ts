export const states = `
  -- what a reader gets of a revision, hashed: tells a page fetched again with other advertisements from one that changed
  alter table records add column state text not null default '';
  -- the bytes a capture brought, where they are not the record's own but say the same; null for its own
  alter table captures add column revision text references pages (revision);
`;

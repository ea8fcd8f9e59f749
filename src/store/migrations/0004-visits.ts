export const visits = `
  -- what the last time an address of the web was asked taught; no report, so it may be replaced
  create table visits (
    address text primary key,
    visit text not null          -- JSON
  ) strict;
`;

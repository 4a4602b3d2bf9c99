-- Room beside each message, so that claiming it stays on its page and touches no index.
ALTER TABLE outbox SET (fillfactor = 70);

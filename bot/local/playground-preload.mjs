// Loaded into the Playground's own process, by `node --import`, before the Playground itself.
import { Server } from 'node:net';

// The Playground calls `server.listen(port, callback)`, which opens the port to the whole network, and it asks nobody
// to log in: anyone near could act as any user. It has no setting for the address, so a bare port gets one here.
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  const bare = typeof port === 'number' && typeof rest[0] !== 'string';
  return bare ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest);
};

// The channel to the parent closes however the parent ends, SIGKILL too. Without this the Playground would live on and
// keep its port from the next `npm start`.
process.once('disconnect', () => process.exit());

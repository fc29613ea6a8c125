// Loaded into a process before the service (`--import`): its calendar is off by as much as the storm says, as on a machine
// whose clock was set wrong. Timers count on, as they do there.
const Right = globalThis.Date;
let off = 0;

globalThis.Date = class Date extends Right {
  constructor(...given) {
    if (given.length === 0) super(Right.now() + off);
    else super(...given);
  }
  static now() {
    return Right.now() + off;
  }
};

process.on('message', (message) => {
  if (typeof message?.clockOff === 'number') off = message.clockOff;
});
// Listening to the storm is no reason to stay.
process.channel?.unref();

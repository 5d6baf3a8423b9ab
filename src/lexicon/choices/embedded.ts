import {askedRow, type ChoiceSlot, choice, names, phrase, proper} from './choice-slot.js'

/** Systems and methods of firmware and hardware. */
export const embeddedChoices: readonly ChoiceSlot[] = [
  askedRow(
    'scheduling embedded',
    'scheduling of firmware',
    names(
      ['RTOS', 'real-time operating system', 'FreeRTOS', 'Zephyr', 'RTOS tasks', 'ThreadX'],
      ['super loop', 'superloop', 'bare-metal', 'bare metal', 'main loop', 'while\\(1\\) loop'],
      ['cooperative scheduler', 'cooperative scheduling', 'run-to-completion', 'protothreads']
    ),
    {
      context: /\brtos\b|bare[- ]metal|super ?loop|firmware|task|schedul|mcu|microcontroller/i,
      reason: 'Work is scheduled by a kernel or by the loop',
      source: 'FreeRTOS documentation, why use an RTOS; Barr Group'
    }
  ),
  askedRow(
    'kernel embedded',
    'real-time kernel',
    names(
      'FreeRTOS',
      ['Zephyr', 'Zephyr RTOS', 'Zephyr Project'],
      ['ThreadX', 'Azure RTOS', 'Eclipse ThreadX'],
      ['Mbed OS', 'Mbed'],
      ['RIOT OS', 'RIOT'],
      'NuttX',
      'VxWorks',
      'QNX',
      'RT-Thread',
      'embOS',
      'ChibiOS'
    ),
    {reason: 'Tasks are written for one kernel', source: 'Zephyr and FreeRTOS documentation'}
  ),
  askedRow(
    'language embedded',
    'language of firmware',
    [
      phrase('C', 'c c99 c11 c17', /\b(?:plain |ANSI )?C(?:99|11|17)?\b(?![+#/])/),
      phrase('C++', 'c', /\bC\+\+(?:\d\d)?(?!\w)/),
      proper('Rust', 'embedded Rust', 'no_std Rust'),
      choice('MicroPython', 'CircuitPython'),
      choice('Ada', 'SPARK Ada'),
      choice('TinyGo')
    ],
    {
      context:
        /(?:[Ff]irmware|[Ee]mbedded|microcontroller|MCU|bare-metal).{0,200}(?:[Ll]anguage|[Ww]rit|[Uu]se|[Ii]n C|in Rust)|(?:[Ww]rite|[Uu]se|[Pp]refer).{0,200}(?:[Ff]irmware|[Ee]mbedded|microcontroller|MCU)/,
      reason: 'A module is in one language',
      source: 'Embedded Rust book; Barr Group, embedded C coding standard'
    }
  ),
  askedRow(
    'event wait embedded',
    'how firmware waits for events',
    names(
      ['interrupts', 'interrupt-driven', 'interrupt', 'interrupt-driven I/O', 'ISRs', 'ISR'],
      ['polling', 'polled I/O', 'poll', 'busy-waiting', 'busy-wait'],
      ['DMA', 'DMA transfers', 'direct memory access']
    ),
    {
      context: /\bISR|DMA|UART|\bSPI\b|I2C|\bADC\b|[Pp]eripheral|[Ff]irmware|\bMCU|microcontroller|[Bb]usy-wait/,
      reason: 'The processor is called or looks',
      source: 'Barr Group; STM32 application notes'
    }
  ),
  askedRow(
    'allocation embedded',
    'allocation in firmware',
    names(
      [
        'static allocation',
        'statically allocated',
        'static buffers',
        'no dynamic allocation',
        'statically allocate',
        'no heap',
        'compile-time allocation',
        'xTaskCreateStatic'
      ],
      ['dynamic allocation', 'heap allocation', 'malloc', 'heap'],
      ['memory pools', 'fixed-size pools', 'memory pool', 'block pools', 'fixed-block pools', 'object pools']
    ),
    {
      context: /[Ff]irmware|[Ee]mbedded|RTOS|MISRA|\bMCU|\bISR|after init|bare[- ]metal/,
      reason: 'Memory is fixed at build time or taken at run time',
      source: 'MISRA C, rule 21.3; FreeRTOS documentation, static allocation'
    }
  ),
  askedRow(
    'peripheral access embedded',
    'access to peripherals',
    names(
      ['vendor HAL', 'STM32 HAL', 'HAL drivers', 'STM32Cube HAL', 'HAL library', 'HAL functions'],
      ['direct register access', 'direct registers', 'register-level', 'register access', 'CMSIS registers', 'bare registers'],
      ['LL drivers', 'Low-Layer drivers', 'LL API', 'LL library'],
      ['embedded-hal', 'embedded-hal traits'],
      'libopencm3'
    ),
    {
      context: /HAL\b|[Rr]egister|LL (?:API|driver|librar)|CMSIS|[Pp]eripheral|embedded-hal/,
      reason: 'A peripheral is set up at one level',
      source: 'STM32Cube documentation, HAL and LL drivers'
    }
  ),
  askedRow(
    'framework embedded',
    'framework of firmware',
    names(
      ['Arduino', 'Arduino framework', 'Arduino core'],
      'ESP-IDF',
      ['STM32Cube', 'STM32CubeMX', 'STM32CubeIDE'],
      ['Zephyr', 'west', 'nRF Connect SDK'],
      'Pico SDK',
      'Mbed'
    ),
    {
      context: /Arduino|ESP-IDF|ESP32|STM32|Zephyr|Pico|[Ff]irmware|[Ff]ramework/,
      reason: 'A project is built on one framework',
      source: 'PlatformIO documentation, frameworks'
    }
  ),
  askedRow(
    'build embedded',
    'build of firmware',
    names(
      ['PlatformIO', 'pio'],
      'CMake',
      ['Arduino IDE', 'arduino-cli'],
      ['Keil', 'Keil MDK', 'uVision'],
      ['IAR', 'IAR Embedded Workbench'],
      ['west build', 'west'],
      'idf\\.py',
      ['Make', 'Makefile']
    ),
    {
      context: /[Ff]irmware|[Ee]mbedded|PlatformIO|Keil|IAR|ESP|STM32|[Ff]lash|MCU/,
      reason: 'One tool builds and flashes',
      source: 'PlatformIO documentation'
    }
  ),
  askedRow(
    'test framework embedded',
    'test framework of firmware',
    names(
      ['Unity', 'Ceedling', 'Unity/CMock', 'ThrowTheSwitch'],
      'CppUTest',
      ['GoogleTest', 'Google Test'],
      ['Ztest', 'Twister'],
      'defmt-test',
      'Check framework'
    ),
    {
      context: /[Ff]irmware|[Ee]mbedded|Ceedling|CMock|CppUTest|Ztest|host-based|on target/,
      reason: 'Tests run on one framework',
      source: 'Test Driven Development for Embedded C'
    }
  ),
  askedRow(
    'test place embedded',
    'where firmware is tested',
    names(
      ['hardware in the loop', 'hardware-in-the-loop', 'HIL', 'on target hardware', 'on-target', 'real hardware'],
      ['emulation', 'QEMU', 'Renode', 'simulator', 'simulation', 'emulator'],
      ['host-based tests', 'host-based', 'on the host', 'host-based unit tests', 'off-target']
    ),
    {
      context: /(?:HIL|QEMU|Renode|[Ff]irmware|[Oo]n-target|[Hh]ost-based|hardware-in-the-loop).{0,200}/,
      reason: 'A test runs on the board, an emulator or the host',
      source: 'Renode documentation; Memfault, unit testing basics'
    }
  ),
  askedRow(
    'debug probe embedded',
    'debugger of firmware',
    names(['J-Link', 'SEGGER J-Link'], ['ST-Link', 'ST-LINK'], 'OpenOCD', ['probe-rs', 'cargo-embed'], 'pyOCD', 'Black Magic Probe'),
    {context: /debug|flash|probe|swd|jtag/i, reason: 'One probe is set up', source: 'probe-rs and OpenOCD documentation'}
  ),
  askedRow(
    'log channel embedded',
    'log channel of firmware',
    names(
      ['RTT', 'SEGGER RTT', 'rtt-target'],
      ['UART', 'serial printf', 'UART printf', 'serial logging', 'Serial\\.print', 'serial console'],
      ['SWO', 'ITM'],
      ['defmt', 'defmt-rtt'],
      'semihosting'
    ),
    {
      context:
        /(?:[Ll]og|[Tt]race|[Dd]ebug|print).{0,200}(?:RTT|UART|SWO|ITM|defmt|semihosting|[Ss]erial)|(?:RTT|SWO|defmt|semihosting).{0,200}/,
      reason: 'Records leave by one channel',
      source: 'SEGGER RTT documentation; defmt book'
    }
  ),
  askedRow(
    'standard embedded',
    'coding standard of firmware',
    names(
      ['MISRA', 'MISRA C', 'MISRA C:2012', 'MISRA-C', 'MISRA C 2012', 'MISRA C:2023'],
      ['BARR-C', 'BARR-C:2018', 'Barr Group'],
      ['CERT C', 'SEI CERT C'],
      ['AUTOSAR C\\+\\+14', 'AUTOSAR'],
      ['JPL rules', 'Power of 10', 'NASA Power of Ten'],
      'Linux kernel style'
    ),
    {
      context: /standard|style|rule|guideline|compl|coding|misra/i,
      reason: 'Deviations are recorded against one standard',
      source: 'BARR-C:2018, relation to MISRA C'
    }
  ),
  askedRow(
    'update scheme embedded',
    'firmware updates',
    names(
      [
        'two banks',
        'A/B partitions',
        'dual-bank',
        'A/B update',
        'dual bank',
        'A/B slots',
        'A/B scheme',
        'dual-bank OTA',
        'A/B partition scheme'
      ],
      ['single image with recovery', 'single-bank', 'recovery partition', 'in-place update', 'golden image'],
      ['delta updates', 'delta update', 'differential updates']
    ),
    {
      context: /OTA|[Bb]ootloader|[Ff]irmware/,
      reason: 'The old image is kept or overwritten',
      source: 'MCUboot documentation; Memfault, OTA'
    }
  ),
  askedRow(
    'bootloader embedded',
    'bootloader',
    names(
      'MCUboot',
      'U-Boot',
      ['vendor bootloader', 'ROM bootloader', 'DFU bootloader'],
      'custom bootloader',
      'barebox',
      'esp-idf bootloader'
    ),
    {context: /boot/i, reason: 'An image is checked by one loader', source: 'MCUboot documentation'}
  ),
  askedRow(
    'device protocol',
    'protocol of devices',
    names('MQTT', 'CoAP', ['HTTP', 'HTTPS', 'REST'], 'AMQP', 'LwM2M', 'WebSockets', 'OPC UA', ['Modbus', 'Modbus TCP', 'Modbus RTU']),
    {
      context:
        /(?:IoT|[Tt]elemetry|[Ss]ensors?|MQTT|CoAP).{0,200}(?:MQTT|CoAP|HTTP|AMQP|LwM2M|[Pp]rotocol|OPC|Modbus|WebSocket|publish|transport)/,
      reason: 'A device speaks one protocol to its broker',
      source: 'AWS IoT documentation, device communication protocols'
    }
  ),
  askedRow(
    'radio embedded',
    'radio of a device',
    [
      choice('BLE', 'Bluetooth Low Energy'),
      choice('LoRaWAN', 'LoRa'),
      choice('Wi-Fi', 'WiFi'),
      choice('Zigbee'),
      phrase('Thread', 'thread openthread', /\bThread (?:network|protocol|mesh|radio)|\bOpenThread\b/),
      choice('NB-IoT', 'LTE-M', 'cellular'),
      choice('Z-Wave')
    ],
    {
      context: /[Rr]adio|[Ww]ireless|low-power|\bBLE\b/,
      reason: 'Range and power choose one radio',
      source: 'Nordic Semiconductor, choosing a wireless technology'
    }
  ),
  askedRow(
    'task communication embedded',
    'communication of tasks',
    names(
      ['queues', 'message queues', 'queue', 'xQueueSend', 'message passing'],
      ['shared memory with mutexes', 'mutexes', 'mutex', 'shared variables', 'shared state', 'global variables', 'globals'],
      ['event flags', 'event groups', 'task notifications'],
      ['pub/sub bus', 'zbus', 'event bus']
    ),
    {
      context: /(?:RTOS|FreeRTOS|Zephyr|\bISR|xQueue)/,
      reason: 'Tasks pass data or share it',
      source: 'FreeRTOS documentation, queues and mutexes'
    }
  ),
  askedRow('rust framework embedded', 'framework of embedded Rust', names('Embassy', 'RTIC', 'Hubris', 'Tock', 'Drone OS'), {
    context: /Embassy|RTIC|Hubris|Tock|no_std/,
    reason: 'Tasks are futures or priorities',
    source: 'Embassy and RTIC books'
  }),
  askedRow(
    'integers embedded',
    'integer types of firmware',
    names(
      ['fixed-width types', 'stdint', 'stdint\\.h', 'uint32_t', 'uint8_t', 'fixed-width integers', 'fixed-width integer types', 'int32_t'],
      ['native types', 'plain int', 'native int', 'unsigned int']
    ),
    {
      context: /(?:stdint|fixed-width|u?int(?:8|16|32)_t|plain `?int|native).{0,200}(?:type|int|prefer|over|instead|use)/,
      reason: 'A width is fixed or left to the compiler',
      source: 'BARR-C:2018, rule 5.2; MISRA C, directive 4.6'
    }
  ),
  askedRow(
    'arithmetic embedded',
    'arithmetic of firmware',
    names(
      ['fixed-point', 'fixed-point arithmetic', 'fixed point', 'Q15', 'Q-format', 'integer math', 'integer arithmetic'],
      ['floating-point', 'floating point', 'float', 'floats', 'hardware FPU']
    ),
    {
      context: /[Ff]ixed.point|FPU|[Ff]irmware|MCU|ISR/,
      reason: 'A fraction is scaled by hand or by hardware',
      source: 'Arm, CMSIS-DSP documentation'
    }
  ),
  askedRow(
    'state machine embedded',
    'state machines of firmware',
    names(
      ['table-driven', 'table-driven design', 'state tables', 'transition tables', 'state table', 'transition table'],
      ['switch statements', 'switch-case', 'switch/case', 'switch-based', 'nested switch', 'enum and switch'],
      ['function pointers', 'state functions', 'state handler functions'],
      ['hierarchical statecharts', 'HSM', 'hierarchical state machines', 'QP framework', 'UML statecharts']
    ),
    {
      context: /[Ss]tate machine|FSM|[Ss]tatechart|HSM/,
      reason: 'A state is a row, a case or a function',
      source: 'Miro Samek, practical UML statecharts'
    }
  ),
  askedRow(
    'file system embedded',
    'file system of flash',
    names(['LittleFS', 'littlefs'], ['FatFs', 'FATFS', 'FAT32'], 'SPIFFS', ['NVS', 'ZMS'], 'JFFS2', 'UBIFS'),
    {context: /file ?system|flash|stor|wear|config/i, reason: 'A partition has one format', source: 'littlefs README, design'}
  ),
  askedRow(
    'delays embedded',
    'delays of firmware',
    names(
      [
        'timers',
        'hardware timers',
        'non-blocking timers',
        'software timers',
        'millis\\(\\)',
        'millis',
        'non-blocking delays',
        'timer interrupts'
      ],
      ['blocking delays', 'delay\\(\\)', 'busy loops', 'HAL_Delay', 'blocking delay', 'busy-wait delays']
    ),
    {
      context: /[Dd]elay\(|blocking delay|busy|millis/,
      reason: 'The processor waits or goes on',
      source: 'Arduino documentation, blink without delay'
    }
  ),
  askedRow(
    'distribution embedded',
    'embedded Linux',
    names(
      ['Yocto', 'Yocto Project', 'OpenEmbedded', 'BitBake'],
      'Buildroot',
      'OpenWrt',
      ['Debian image', 'Raspberry Pi OS', 'Armbian', 'Ubuntu Core'],
      'PetaLinux'
    ),
    {reason: 'An image is built by one system', source: 'Bootlin, Buildroot vs Yocto'}
  ),
  askedRow(
    'tls embedded',
    'TLS on devices',
    names(['Mbed TLS', 'mbedTLS', 'mbedtls'], 'wolfSSL', 'BearSSL', ['hardware secure element', 'ATECC608', 'secure element'], 'TinyCrypt'),
    {context: /tls|ssl|crypt|certificate|secure/i, reason: 'One library holds the keys', source: 'Mbed TLS and wolfSSL documentation'}
  ),
  askedRow(
    'hardware language',
    'hardware description language',
    names(
      ['VHDL', 'VHDL-2008'],
      ['SystemVerilog', 'Verilog'],
      ['Chisel', 'SpinalHDL'],
      ['Amaranth', 'MyHDL'],
      ['HLS', 'high-level synthesis', 'Vitis HLS']
    ),
    {
      context: /rtl|hdl|fpga|synthes|design|module|testbench|verilog/i,
      reason: 'A design is in one language',
      source: 'IEEE 1076 and IEEE 1800'
    }
  ),
  askedRow(
    'verification hardware',
    'verification of hardware',
    names(
      'UVM',
      'cocotb',
      ['VUnit', 'OSVVM'],
      ['plain testbenches', 'directed testbenches', 'simple testbenches'],
      ['formal verification', 'SymbiYosys']
    ),
    {
      context: /UVM|cocotb|VUnit|[Tt]estbench|RTL|FPGA|ASIC/,
      reason: 'A testbench is written in one method',
      source: 'cocotb and UVM documentation'
    }
  ),
  askedRow(
    'reset hardware',
    'reset of hardware',
    names(
      ['synchronous reset', 'synchronous resets', 'sync reset'],
      ['asynchronous reset', 'asynchronous resets', 'async reset', 'asynchronous assert']
    ),
    {
      context: /reset/i,
      reason: 'A register is cleared with the clock or at once',
      source: 'Sunburst Design, synchronous and asynchronous resets'
    }
  )
]
